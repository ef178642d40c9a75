import type { Evidence, Fact } from '../../../shared/domain/evidence'
import { findItem, type Meeting } from '../../../shared/domain/meeting'
import type { Source } from '../../../shared/domain/source'
import type { Note } from '../book-model'
import type { Cited } from '../model-parts'
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
  /** The text with a call for one passage; without one when the passage is gone. */
  readonly quote: (text: string, evidenceId: string) => Cited
  /** What the sources give for a fact when they do not agree, each once, as they give it; empty when they agree. */
  readonly disagreement: (fact: Fact) => readonly string[]
  /** All footnotes so far. */
  readonly all: () => readonly Note[]
}

/** Starts the footnotes of a book. Two passages that would print the same footnote share one. */
export function createNotes(meeting: Meeting, wording: Wording): Notes {
  const notes: Note[] = []
  const indexes = new Map<string, number>()
  const supporting = createProofs(meeting.lists.evidence)

  const call = (evidence: Evidence): Call => {
    const note = describe(meeting, wording, evidence)
    const key = JSON.stringify(note)
    const known = indexes.get(key)
    if (known !== undefined) return { note: known, isFirst: false }
    indexes.set(key, notes.length)
    return { note: notes.push(note) - 1, isFirst: true }
  }
  return {
    quote: (text, evidenceId) => ({ text, calls: meeting.lists.evidence.filter(({ id }) => id === evidenceId).map(call) }),
    cite: (text, ...facts) => ({ text, calls: eachOnce(supporting(facts).map(call)) }),
    disagreement: (fact) => distinct(supporting([fact]).map(({ stated }) => stated)),
    all: () => notes,
  }
}

/** Finds what supports some facts, in the order of the list, at once also among thousands of passages. */
function createProofs(evidence: readonly Evidence[]): (facts: readonly Fact[]) => readonly Evidence[] {
  const byFact = new Map<string, Evidence[]>()
  const keyOf = ({ kind, id, field }: Fact) => `${kind} ${id} ${field}`
  for (const each of evidence) byFact.set(keyOf(each.fact), [...(byFact.get(keyOf(each.fact)) ?? []), each])
  const places = new Map(evidence.map((each, index) => [each, index]))
  const placeOf = (each: Evidence) => places.get(each) ?? 0
  return (facts) => {
    const found = new Set(facts.flatMap((fact) => byFact.get(keyOf(fact)) ?? []))
    return [...found].sort((left, right) => placeOf(left) - placeOf(right))
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
  const bearing = evidence.bearing === 'against' ? words.matters.against : ''
  return {
    quotation: quote(shorten(printable(evidence.anchor.exact), LONGEST_QUOTATION, words.omission)),
    title: shorten(source?.title ?? '', LONGEST_NAME, words.omission),
    publication: source ? publicationOf(source, wording, evidence.page) : '',
    attribution: [who ? fill(words.accordingTo, { who }) : '', bearing].filter(Boolean).join(' '),
    grade: fill(words.grade, { grade: `${source?.reliability ?? 'F'}${evidence.grade}` }),
  }
}

function publicationOf(source: Source, { words, day }: Wording, page: number | null): string {
  const dated = source.published ? day(source.published) : fill(words.readOn, { date: day(source.accessed) })
  const parts = [shorten(source.publisher, LONGEST_NAME, words.omission), dated, page === null ? '' : fill(words.page, { page })]
  return parts.filter(Boolean).join(', ')
}
