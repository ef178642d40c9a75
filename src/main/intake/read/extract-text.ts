import { describeError, finishReading, refuse, refuseBytes } from './finish-reading'
import { calendarReader } from './calendar/calendar-reader'
import { htmlReader } from './html/html-reader'
import { mailReader } from './mail/mail-reader'
import { officeReader } from './office/office-reader'
import { pdfReader } from './pdf/pdf-reader'
import { plainTextReader } from './plain-text'
import { rtfReader } from './rtf/rtf-reader'
import type { ReadResult, SourceReader } from './reading'

/** The first reader that accepts the bytes reads them. */
const READERS: readonly SourceReader[] = [officeReader, pdfReader, rtfReader, calendarReader, mailReader, htmlReader, plainTextReader]

/**
 * Turns the bytes of any kind of source into the text that will be frozen; never rejects on any bytes, but may run long or out of memory on
 * hostile ones, so it belongs into a process that can be ended. At most 50 MB and 5,000,000 characters.
 */
export async function extractText(bytes: Uint8Array): Promise<ReadResult> {
  const problem = refuseBytes(bytes)
  if (problem) return refuse(problem)
  try {
    const reader = READERS.find((candidate) => candidate.accepts(bytes)) ?? plainTextReader
    return finishReading(await reader.read(bytes))
  } catch (error) {
    return describeError(error)
  }
}
