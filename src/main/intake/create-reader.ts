import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import { createDrafter } from './draft/drafter'
import { draftFrom, type Drafted } from './drafted'
import { readText } from './read/read-text'
import type { RawSource } from './read/reading'
import { describeReadProblem } from './reading-problem'

/** Turns the bytes of a plain text into a frozen text and what it seems to say, at once and in this process. */
export type ReadPlainSource = (source: RawSource) => Result<Drafted, Problem>

/** Builds the drafter once; each call of what it returns is then quick. For texts that are known to be plain, such as the sample. */
export function createReader(): ReadPlainSource {
  const draft = createDrafter()
  return ({ name, bytes }) => {
    const read = readText(bytes)
    return read.ok ? succeed(draftFrom(read, draft)) : fail(describeReadProblem(read.problem, name))
  }
}
