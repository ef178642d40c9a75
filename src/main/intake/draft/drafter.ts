import type { Finding } from '../../../shared/domain/suggestion'
import { findCount } from './fields/count'
import { findDate } from './fields/date'
import { findHosts } from './fields/hosts'
import { mainMeetingOf } from './fields/meeting'
import { findParties } from './fields/parties'
import { findPeople } from './fields/people'
import { findPlace } from './fields/place'
import { findCommitments, findPositions } from './fields/statements'
import { findDeclaredThemes, findThemes } from './fields/themes'
import { findTitle } from './fields/title'
import { createPhraseBook } from './match/phrases'
import { findingOf } from './finding'
import { createReading, type Claim, type Reading } from './reading'
import { readDocument } from './text/document'
import { createLanguageDetector, type Language } from './text/language'

/** What a text seems to say, ordered by position, and its main language (null when there is too little text to tell). */
interface Drafting {
  readonly findings: readonly Finding[]
  readonly language: Language | null
}

/** Reads a frozen text (NFC); never throws, whatever the text. */
export type Draft = (text: string) => Drafting

function claimsOf(reading: Reading): readonly Claim[] {
  const meeting = mainMeetingOf(reading)
  return [
    ...findTitle(reading, meeting),
    ...findPlace(reading, meeting),
    ...findDate(reading, meeting),
    ...findHosts(reading, meeting),
    ...findCount(reading),
    ...findDeclaredThemes(reading),
    ...findThemes(reading),
    ...findPeople(reading, meeting),
    ...findParties(reading, meeting),
    ...findPositions(reading),
    ...findCommitments(reading),
  ]
}

function positionOf(finding: Finding): number {
  return finding.anchors[0]?.start ?? 0
}

/** Builds all phrases once (some tens of milliseconds); the drafter that it returns is then quick and keeps no state between texts. */
export function createDrafter(): Draft {
  const book = createPhraseBook()
  const detect = createLanguageDetector()
  return (text) => {
    const reading = createReading(readDocument(text, book, detect))
    const findings = claimsOf(reading).map((claim) => findingOf(reading, claim))
    return { findings: findings.sort((left, right) => positionOf(left) - positionOf(right)), language: reading.document.language }
  }
}
