import { describeError, finishReading, refuse, refuseBytes } from './finish-reading'
import { readPlainText } from './plain-text'
import type { ReadResult } from './reading'

/** Turns the bytes of a plain text into the text that will be frozen; never throws on any bytes. At most 50 MB and 5,000,000 characters. */
export function readText(bytes: Uint8Array): ReadResult {
  const problem = refuseBytes(bytes)
  if (problem) return refuse(problem)
  try {
    return finishReading(readPlainText(bytes))
  } catch (error) {
    return describeError(error)
  }
}
