import { MAX_TEXT_LENGTH } from '../../../shared/domain/evidence'
import { MAX_SOURCE_BYTES } from '../../../shared/domain/source'
import { ReadingError, type Extraction, type ReadProblem, type ReadResult, type SourceDetails } from './reading'

/** The longest line a source's title, author or publisher may be, in UTF-16 units. */
const LONGEST_LINE = 500

/** What bytes are refused for before anybody looks into them; null when nothing speaks against them. */
export function refuseBytes(bytes: Uint8Array): ReadProblem | null {
  if (bytes.length === 0) return 'empty'
  return bytes.length > MAX_SOURCE_BYTES ? 'too-large' : null
}

/** Checks the length of what a reader found and fills in what it left out. */
export function finishReading(found: Extraction): ReadResult {
  if (found.text.trim() === '') return refuse('empty')
  if (found.text.length > MAX_TEXT_LENGTH) return refuse('too-long')
  return { ok: true, isPaged: false, attachments: [], ...found, details: completeDetails(found.details ?? {}) }
}

/** What a reading that threw is told as: its own reason, or a damaged file. */
export function describeError(error: unknown): ReadResult {
  return refuse(error instanceof ReadingError ? error.problem : 'damaged')
}

/** The result of a reading that was refused. */
export function refuse(problem: ReadProblem): ReadResult {
  return { ok: false, problem }
}

function completeDetails({ title = '', author = '', publisher = '', published = null }: Partial<SourceDetails>): SourceDetails {
  return { title: lineOf(title), author: lineOf(author), publisher: lineOf(publisher), published }
}

function lineOf(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, LONGEST_LINE)
}
