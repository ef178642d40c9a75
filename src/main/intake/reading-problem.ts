import { MAX_TEXT_LENGTH } from '../../shared/domain/evidence'
import { MAX_SOURCE_BYTES } from '../../shared/domain/source'
import { problem, type Problem, type ProblemCode } from '../../shared/ipc/problem'
import type { ReadProblem } from './read/reading'

const CODES: Readonly<Record<ReadProblem, ProblemCode>> = {
  empty: 'file-empty',
  'too-large': 'file-too-large',
  'too-long': 'text-too-long',
  binary: 'file-binary',
  'not-text': 'file-binary',
  damaged: 'file-damaged',
  locked: 'file-locked',
  'without-text': 'file-without-text',
  unsafe: 'file-unsafe',
}
const LIMITS: Partial<Record<ReadProblem, number>> = { 'too-large': MAX_SOURCE_BYTES / 1024 / 1024, 'too-long': MAX_TEXT_LENGTH }

/** Why a source of that name was not read, as a person is told it. */
export function describeReadProblem(cause: ReadProblem, name: string): Problem {
  const limit = LIMITS[cause]
  return problem(CODES[cause], limit === undefined ? { name } : { name, limit })
}
