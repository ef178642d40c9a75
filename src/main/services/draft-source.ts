import { fail, succeed, type Result } from '../../shared/domain/result'
import { problem, type Problem, type ProblemCode } from '../../shared/ipc/problem'
import { createDrafter } from '../intake/draft/drafter'
import { readText } from '../intake/read/read-text'
import type { ReadProblem } from '../intake/read/reading'
import type { Drafted, RawSource } from './intake-engine'

/** Changes whenever reading gives another frozen text for the same bytes. */
const EXTRACTOR = { name: 'plain-text', version: '1' } as const

/** Turns bytes into a frozen text and what it seems to say, in this process. */
export type DraftSource = (source: RawSource) => Result<Drafted, Problem>

/** Builds the patterns once; each call is then quick. */
export function createDraftSource(): DraftSource {
  const draft = createDrafter()
  return ({ name, bytes }) => {
    const read = readText(bytes, name)
    if (!read.ok) return fail(describeReadProblem(read.problem, name))
    const { text, encoding } = read
    return succeed({ text, encoding, extractor: EXTRACTOR, ...draft(text) })
  }
}

const CODES: Readonly<Record<ReadProblem, ProblemCode>> = {
  empty: 'file-empty',
  'too-large': 'file-too-large',
  'too-long': 'text-too-long',
  binary: 'file-binary',
  'not-text': 'file-binary',
}

function describeReadProblem(cause: ReadProblem, name: string): Problem {
  return problem(CODES[cause], { name })
}
