import { describe, expect, it } from 'vitest'
import type { SuggestionValue } from '../../../../shared/domain/suggestion'
import { createCountryCodes } from './country-code'
import { draftOf, partsOf, valueOf } from './suggestion-form'

const VALUES: readonly SuggestionValue[] = [
  { field: 'title', text: 'Harbour conference' },
  { field: 'place', text: 'Bergen', countryCode: 'NO' },
  { field: 'date', words: 'Tuesday', day: null },
  { field: 'date', words: '3 May', day: '2027-05-03' },
  { field: 'host', name: 'Norway', countryCode: 'NO', isCoHost: true },
  { field: 'expectedLeaders', count: 27, qualifier: 'around' },
  { field: 'declaredThemes', count: 5 },
  {
    field: 'person',
    name: 'Ingrid Solheim',
    honorific: 'Dr',
    role: 'Minister',
    affiliation: 'Holland',
    affiliationCode: 'NL',
    status: 'absent',
    reason: 'illness',
    standIn: 'her deputy',
  },
  { field: 'theme', title: 'Safe passage' },
  { field: 'position', who: 'Norway', countryCode: null, themeTitle: null, what: 'a common timetable', stance: 'supports' },
  {
    field: 'commitment',
    who: 'Norway',
    countryCode: null,
    themeTitle: null,
    what: 'two ships',
    amount: null,
    unit: '',
    due: null,
    dueWords: '',
    stance: 'unclear',
  },
]
const codeOf = createCountryCodes()

describe('the form of a suggestion', () => {
  it.each(VALUES.map((value) => [value.field, value] as const))('gives %s back unchanged when nothing is corrected', (_, value) => {
    expect(valueOf(value, draftOf(value), codeOf)).toEqual(value)
    expect(Object.keys(draftOf(value))).toEqual(partsOf(value.field).map(({ name }) => name))
  })

  it('lets the code of a state follow its name, in any language of the interface', () => {
    const host: SuggestionValue = { field: 'host', name: 'Norway', countryCode: 'NO', isCoHost: false }
    const corrected = (name: string) => valueOf(host, { ...draftOf(host), name }, codeOf)
    expect(corrected('Franța')).toMatchObject({ name: 'Franța', countryCode: 'FR' })
    expect(corrected('royaume-uni')).toMatchObject({ countryCode: 'GB' })
    expect(corrected('Nordic Council')).toMatchObject({ countryCode: null })
  })

  it('drops the state of a place that has become another', () => {
    const place: SuggestionValue = { field: 'place', text: 'Bergen', countryCode: 'NO' }
    expect(valueOf(place, { text: 'Paris' }, codeOf)).toEqual({ field: 'place', text: 'Paris', countryCode: null })
  })

  it.each([
    [{ field: 'title', text: 'x' }, { text: '   ' }],
    [
      { field: 'expectedLeaders', count: 27, qualifier: '' },
      { count: 'many', qualifier: '' },
    ],
    [{ field: 'declaredThemes', count: 5 }, { count: '-1' }],
    [
      { field: 'date', words: 'Tuesday', day: null },
      { words: 'Tuesday', day: 'soon' },
    ],
  ] as const)('refuses what is no value: %o with %o', (value, draft) => {
    expect(valueOf(value, draft, codeOf)).toBeNull()
  })
})
