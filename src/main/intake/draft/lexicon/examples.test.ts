import { describe, expect, it } from 'vitest'
import { createPhraseBook } from '../match/phrases'
import { hitsOf, readDocument } from '../text/document'
import { createDrafter } from '../drafter'
import { LANGUAGES } from '../text/language'
import { LEXICONS } from './lexicons'

const book = createPhraseBook()
const draft = createDrafter()
const STATUS = { attend: 'attending', absent: 'absent', tentative: 'tentative', represented: 'represented', present: 'attending' } as const

describe.each(LANGUAGES)('the lexicon of %s', (language) => {
  const { entries } = LEXICONS[language]

  it.each(entries.map((entry) => [entry.cue, entry.value, entry.example, entry] as const))('%s %s: %s', (cue, value, example, entry) => {
    const { sentences } = readDocument(example, book, () => language)
    const hits = sentences.flatMap((sentence) => hitsOf(sentence, cue))
    expect(hits.map((hit) => hit.term.value)).toContain(entry.value === value ? value : '')
  })

  const told = entries.filter((entry) => entry.cue in STATUS)
  it.each(told.map((entry) => [entry.example, STATUS[entry.cue as keyof typeof STATUS]] as const))(
    '"%s" tells that somebody is %s',
    (example, status) => {
      const people = draft(example).findings.flatMap(({ value }) => (value.field === 'person' ? [value] : []))
      expect(people.map((person) => person.status)).toContain(status)
    },
  )
})
