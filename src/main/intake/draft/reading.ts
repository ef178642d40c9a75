import type { SuggestionValue } from '../../../shared/domain/suggestion'
import { castOf, type Mention, type Person, type TextSpan } from './mentions/cast'
import { datesOf, type DateMention } from './mentions/dates'
import { readSentences, type ReadSentence } from './mentions/people'
import { endOf, startOf, type Document, type Sentence } from './text/document'

/** A sentence with all its mentions. */
export interface ReadWithDates extends ReadSentence {
  readonly dates: readonly DateMention[]
}

/** A document with everything the field modules build on. */
export interface Reading {
  readonly document: Document
  readonly reads: readonly ReadWithDates[]
  readonly people: readonly Person[]
  /** Who is meant where, by sentence index, left to right. */
  readonly standing: ReadonlyMap<number, readonly Standing[]>
}

/** A person at a place of a sentence. Token numbers, end exclusive. */
export interface Standing {
  readonly person: Person
  readonly from: number
  readonly to: number
  readonly by: Mention['by']
}

function standingOf(people: readonly Person[]): ReadonlyMap<number, readonly Standing[]> {
  const bySentence = new Map<number, Standing[]>()
  for (const person of people) {
    for (const { sentence, from, to, by } of person.mentions) {
      const standing = bySentence.get(sentence) ?? []
      standing.push({ person, from, to, by })
      bySentence.set(sentence, standing)
    }
  }
  for (const standing of bySentence.values()) standing.sort((left, right) => left.from - right.from)
  return bySentence
}

/** The people meant in a sentence, left to right. */
export function standingIn(reading: Reading, sentence: Sentence): readonly Standing[] {
  return reading.standing.get(sentence.index) ?? []
}

/** Finds all mentions of a document, once for all fields. */
export function createReading(document: Document): Reading {
  const reads = readSentences(document).map((read) => ({ ...read, dates: datesOf(read.sentence) }))
  const people = castOf(document, reads)
  return { document, reads, people, standing: standingOf(people) }
}

/** What a field module says of a passage; `spans` are the exact words, closest first, without the sentence. */
export interface Claim {
  readonly value: SuggestionValue
  readonly sentence: Sentence
  readonly spans: readonly TextSpan[]
  readonly confidence: number
  readonly rule: string
  readonly notes?: readonly string[]
}

/** The place of a range of tokens in the frozen text. */
export function tokenSpan(sentence: Sentence, from: number, to: number): TextSpan {
  return { start: startOf(sentence, from), end: endOf(sentence, to) }
}
