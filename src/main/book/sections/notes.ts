import { isSameFact, type Evidence, type Fact } from '../../../shared/domain/evidence'
import { findItem, type Meeting } from '../../../shared/domain/meeting'
import type { Source } from '../../../shared/domain/source'
import type { Cited, Note } from '../book-model'
import { printable, shorten } from '../printable'
import { fill, type Wording } from '../wording'

/** Longer quotations are cut in the footnote, with the omission shown; the whole passage stays in the attached data. */
const LONGEST_QUOTATION = 600
/** Titles and publishers stand in full in the list of sources. */
const LONGEST_NAME = 120

type Call = Cited['calls'][number]

/** The footnotes of the book as they gather while its sections are made, in printing order. */
export interface Notes {
  /** The text with calls for everything that supports the facts. */
  readonly cite: (text: string, ...facts: readonly Fact[]) => Cited
  /** What the sources give for a fact when they do not agree, each once, as they give it; empty when they agree. */
  readonly disagreement: (fact: Fact) => readonly string[]
  /** All footnotes so far. */
  readonly all: () => readonly Note[]
}

/** Starts the footnotes of a book. Two passages that would print the same footnote share one. */
export function createNotes(meeting: Meeting, wording: Wording): Notes {
  const notes: Note[] = []
  const indexes = new Map<string, number>()
  const supporting = (facts: readonly Fact[]) => meeting.lists.evidence.filter(({ fact }) => facts.some((each) => isSameFact(each, fact)))

  const call = (evidence: Evidence): Call => {
    const note = describe(meeting, wording, evidence)
    const key = JSON.stringify(note)
    const known = indexes.get(key)
    if (known !== undefined) return { note: known, isFirst: false }
    indexes.set(key, notes.length)
    return { note: notes.push(note) - 1, isFirst: true }
  }
  return {
    cite: (text, ...facts) => ({ text, calls: eachOnce(supporting(facts).map(call)) }),
    disagreement: (fact) => distinct(supporting([fact]).map(({ stated }) => stated)),
    all: () => notes,
  }
}

function eachOnce(calls: readonly Call[]): readonly Call[] {
  return calls.filter(({ note }, index) => calls.findIndex((other) => other.note === note) === index)
}

function distinct(values: readonly string[]): readonly string[] {
  const byFolded = new Map(values.map((value) => [value.trim().toLowerCase(), value.trim()]))
  return byFolded.size > 1 ? [...byFolded.values()] : []
}

function describe(meeting: Meeting, wording: Wording, evidence: Evidence): Note {
  const { words, quote } = wording
  const source = findItem(meeting, 'source', evidence.sourceId)
  const who = evidence.attribution?.who ?? ''
  return {
    quotation: quote(shorten(printable(evidence.anchor.exact), LONGEST_QUOTATION, words.omission)),
    title: shorten(source?.title ?? '', LONGEST_NAME, words.omission),
    publication: source ? publicationOf(source, wording, evidence.page) : '',
    attribution: who ? fill(words.accordingTo, { who }) : '',
    grade: fill(words.grade, { grade: `${source?.reliability ?? 'F'}${evidence.grade}` }),
  }
}

function publicationOf(source: Source, { words, day }: Wording, page: number | null): string {
  const dated = source.published ? day(source.published) : fill(words.readOn, { date: day(source.accessed) })
  const parts = [shorten(source.publisher, LONGEST_NAME, words.omission), dated, page === null ? '' : fill(words.page, { page })]
  return parts.filter(Boolean).join(', ')
}
