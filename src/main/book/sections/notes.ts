import { isSameFact, type Evidence, type Fact } from '../../../shared/domain/evidence'
import { findItem, type Meeting } from '../../../shared/domain/meeting'
import type { Source } from '../../../shared/domain/source'
import type { Cited, Note } from '../book-model'
import { printable, shorten } from '../printable'
import { fill, type Wording } from '../wording'

/** Longer quotations are cut in the footnote, with the omission shown; the whole passage stays in the attached data. */
const LONGEST_QUOTATION = 600

type Call = Cited['calls'][number]

/** The footnotes of the book as they gather while its sections are made, in printing order. */
export interface Notes {
  /** The text with calls for everything that supports the facts. */
  readonly cite: (text: string, ...facts: readonly Fact[]) => Cited
  /** The same for one entry of several lines: a footnote already called in the entry is not called again. */
  readonly entry: () => Notes['cite']
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
  const entry = () => {
    const called = new Set<number>()
    return (text: string, ...facts: readonly Fact[]): Cited => ({ text, calls: fresh(supporting(facts).map(call), called) })
  }
  return {
    entry,
    cite: (text, ...facts) => entry()(text, ...facts),
    disagreement: (fact) => distinct(supporting([fact]).map(({ stated }) => stated)),
    all: () => notes,
  }
}

function fresh(calls: readonly Call[], called: Set<number>): readonly Call[] {
  return calls.filter(({ note }) => !called.has(note) && called.add(note))
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
    title: source?.title ?? '',
    publication: source ? publicationOf(source, wording, evidence.page) : '',
    attribution: who ? fill(words.accordingTo, { who }) : '',
    grade: fill(words.grade, { grade: `${source?.reliability ?? 'F'}${evidence.grade}` }),
  }
}

function publicationOf(source: Source, { words, day }: Wording, page: number | null): string {
  const dated = source.published ? day(source.published) : `${words.labels.accessed} ${day(source.accessed)}`
  const parts = [source.publisher, dated, page === null ? '' : fill(words.page, { page })]
  return parts.filter(Boolean).join(', ')
}
