import { beforeEach, describe, expect, it } from 'vitest'
import type { SuggestionValue } from '../../../../shared/domain/suggestion'
import { aMeeting, anId, aParty, aPosition, aTheme } from '../../../../shared/testing/builders'
import { overwriteGetLocale } from '../../../../messages/generated/runtime'
import { createCountryCodes } from './country-code'
import { outcomeTexts, type Statement } from './outcome-text'
import { choiceOf, partyChoices, themeChoices } from './statement-choice'
import { draftOf, valueOf } from './suggestion-form'

beforeEach(() => overwriteGetLocale(() => 'en'))

const NATO = aParty({ id: anId(11), name: 'NATO', countryCode: null })
const MEETING = aMeeting({}, { party: [aParty(), NATO], theme: [aTheme()] })
const POSITION: Statement = { field: 'position', who: 'Norway', countryCode: null, themeTitle: null, what: 'tugs', stance: 'supports' }
const NOTHING = { amount: null, unit: '', due: null, dueWords: '' }
const COMMITMENT: Statement = { ...POSITION, field: 'commitment', ...NOTHING }
const codeOf = createCountryCodes()
const corrected = (value: SuggestionValue, changes: object) => valueOf(value, { ...draftOf(value), ...changes }, codeOf)

describe('correcting a statement', () => {
  it('takes the party and the theme that a person chose', () => {
    expect(corrected(POSITION, { party: 'NO', themeTitle: choiceOf('Safe passage') })).toMatchObject({
      who: 'Norway',
      countryCode: 'NO',
      themeTitle: 'Safe passage',
    })
    expect(corrected(POSITION, { party: choiceOf('NATO'), themeTitle: choiceOf('') })).toMatchObject({
      who: 'NATO',
      countryCode: null,
      themeTitle: '',
    })
  })

  it('takes amounts as the language writes them, and refuses what is none', () => {
    overwriteGetLocale(() => 'ro')
    expect(corrected(COMMITMENT, { amount: '1.200,5', unit: 'tugs', due: '2026-03-01' })).toMatchObject({
      amount: 1200.5,
      due: '2026-03-01',
    })
    expect(corrected(COMMITMENT, { amount: 'a few' })).toBeNull()
    expect(corrected(COMMITMENT, { amount: '' })).toMatchObject({ amount: null })
  })

  it('offers the parties of the briefing, and a state that is named and not among them', () => {
    expect(partyChoices(MEETING, 'Norway', 'NO').map(({ value }) => value)).toEqual(['auto', 'NO', '=NATO'])
    expect(partyChoices(MEETING, '', 'FR').map(({ label }) => label)).toEqual([
      'By the words: nothing found',
      'Norway',
      'NATO',
      'France (new)',
    ])
    expect(themeChoices(MEETING, '').map(({ value }) => value)).toEqual(['auto', '=Safe passage for ships', '='])
  })
})

describe('what accepting would do', () => {
  const theme = { themeTitle: 'Safe passage for ships' }

  it('is said before it happens', () => {
    expect(outcomeTexts(MEETING, { ...POSITION, ...theme })).toEqual(['Becomes the position of Norway on “Safe passage for ships”.'])
    expect(outcomeTexts(MEETING, { ...POSITION, ...theme, who: 'France', countryCode: 'FR' }).at(-1)).toBe('France is added as a party.')
    expect(outcomeTexts(MEETING, { ...POSITION, what: 'the safe passage of ships' }).at(-1)).toBe('The theme was found in the words.')
    expect(outcomeTexts(MEETING, COMMITMENT)).toEqual(['Becomes a commitment of Norway, without a theme.'])
  })

  it('names the stance that would be replaced', () => {
    const known = aMeeting({}, { ...MEETING.lists, position: [aPosition({ stance: 'opposes' })] })
    expect(outcomeTexts(known, { ...POSITION, ...theme })).toContain('It replaces “Opposes”.')
  })

  it.each([
    [{ who: 'somebody', ...theme }, 'speaker'],
    [{}, 'theme'],
    [{ ...theme, stance: 'unclear' as const }, 'stance'],
  ])('says why a statement stays a point to listen for: %j', (changes, reason) => {
    const [text] = outcomeTexts(MEETING, { ...POSITION, ...changes })
    expect(text).toContain('listen for')
    expect(text).toContain(reason)
  })
})
