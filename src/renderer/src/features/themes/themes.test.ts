import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aPoint, aTheme, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { BracketEditor } from './bracket-editor'
import { bracketRows, findBrackets } from './brackets'
import { JudgementEditor, usualScale } from './judgement-editor'
import { likelihoodOptions } from './likelihood-options'
import { findMixedSentence } from '../../../../shared/domain/mixed-sentence'
import { keyAt, keyOf, ThemeChoice } from './theme-choice.svelte'
import { ThemeEditor } from './theme-editor'

const THEME = aTheme({ wording: 'Ships pass [freely] and [at night].' })

function aTable(meeting = aMeeting({ declaredThemes: 2 }, { theme: [THEME] })) {
  const desk = new FakeDesk(meeting)
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  return { open, theme: () => open.meeting.lists.theme[0] ?? THEME }
}

describe('brackets of a draft', () => {
  it('are found once each, also inside each other; what is not closed is none', () => {
    expect(findBrackets('[one [two] three] and [one] [two] [ ] [open')).toEqual(['one [two] three', 'two', 'one'])
  })

  it('keep what is known about them when their words change, and stay when they leave the draft', async () => {
    const { open, theme } = aTable()
    const editor = new BracketEditor(open, () => THEME.id, idCounter())
    const rows = () => bracketRows(theme().wording, open.meeting.lists.bracket)
    await editor.change({ text: 'freely', bracket: null, isInWording: true }, { instruction: 'Keep it.' })
    const themes = new ThemeEditor(open, idCounter(2000))
    await themes.changeWording(theme(), 'Ships pass [without delay] and [at night].')
    expect(rows()).toMatchObject([
      { text: 'without delay', bracket: { instruction: 'Keep it.' }, isInWording: true },
      { text: 'at night', bracket: null },
    ])
    await themes.changeWording(theme(), 'Ships pass [at night].')
    expect(rows().map(({ text, isInWording }) => [text, isInWording])).toEqual([
      ['at night', true],
      ['without delay', false],
    ])
    await open.undo()
    await open.undo()
    expect(open.meeting.lists.bracket).toMatchObject([{ text: 'freely' }])
  })
})

describe('statements', () => {
  it('lose likelihood and confidence when they are no judgement any more', async () => {
    const { open } = aTable()
    const editor = new JudgementEditor(open, () => THEME.id, idCounter())
    const now = () => open.meeting.lists.judgement[0] ?? expect.fail('no statement')
    await editor.add('judgement', 'The port will open.')
    await editor.change(now(), { likelihood: { scale: 'phia', term: 'likely' } })
    await editor.setConfidence(now(), 'high')
    expect(usualScale(open.meeting)).toBe('phia')
    await editor.setKind(now(), 'fact')
    expect(now()).toMatchObject({ kind: 'fact', likelihood: null, confidence: null })
    await open.undo()
    expect(now()).toMatchObject({ likelihood: { term: 'likely' }, confidence: { level: 'high' } })
  })

  it('offer the words of one scale with their percentages', () => {
    expect(likelihoodOptions('icd203')).toHaveLength(7)
    expect(likelihoodOptions('icd203')[4]?.label).toMatch(/55.80/u)
  })

  it.each([
    ['en', 'It is likely, with high confidence, that they come.', true],
    ['en', 'It is likely that they come. We have high confidence in this.', false],
    ['ro', 'Este probabil, cu încredere ridicată, să vină.', true],
    ['ro', 'Este probabil să vină. Avem încredere ridicată.', false],
    ['fr', 'Il est probable, avec une confiance élevée, qu’ils viennent.', true],
    ['fr', 'Un compromis est vraisemblable.', false],
    ['en', 'They are confidential.', false],
  ])('in %s: “%s” mixes likelihood and confidence: %s', (language, text, isMixed) => {
    expect(findMixedSentence(text, language) !== null).toBe(isMixed)
  })
})

describe('the choice of a theme', () => {
  it('falls to the first, follows a jump, and survives a theme that has gone', async () => {
    const point = aPoint({ themeId: THEME.id })
    const { open } = aTable(aMeeting({ declaredThemes: 2 }, { theme: [THEME], point: [point] }))
    const choice = new ThemeChoice(() => open.meeting, { themeKey: null })
    expect(choice.shown).toMatchObject({ kind: 'named', number: 1 })
    choice.choose('theme-gap-2')
    expect(keyAt(open.meeting, 'theme-gap-2')).toBe('theme-gap-2')
    expect(keyAt(open.meeting, `fact-${point.id}-text`)).toBe(THEME.id)
    expect(keyAt(open.meeting, `fact-${THEME.id}-title`)).toBe(THEME.id)
    expect(keyAt(open.meeting, `fact-${anId(999)}-title`)).toBeNull()
    const added = await new ThemeEditor(open, idCounter()).add('Pilots', true)
    choice.choose(added)
    choice.choose(null)
    expect(choice.shown && keyOf(choice.shown)).toBe(added)
    await open.undo()
    expect(choice.shown && keyOf(choice.shown)).toBe(THEME.id)
  })

  it('takes minutes as they are typed, and nothing for not known', async () => {
    const { open, theme } = aTable()
    const editor = new ThemeEditor(open, idCounter())
    const seen: (number | null)[] = []
    for (const typed of ['25', '30 min', 'long', '']) {
      await editor.setMinutes(theme(), typed)
      seen.push(theme().minutes)
    }
    expect(seen).toEqual([25, 30, 30, null])
  })
})
