import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import { createDrafter } from './draft/drafter'
import { draftFrom, type Drafted } from './drafted'
import { extractText } from './read/extract-text'
import type { RawSource } from './read/reading'
import { describeReadProblem } from './reading-problem'

/** Turns bytes of any kind into a frozen text and what it seems to say. Belongs into a process that can be ended: see `extractText`. */
export type ReadSource = (source: RawSource) => Promise<Result<Drafted, Problem>>

/** Builds the drafter once. */
export function createSourceReader(): ReadSource {
  const draft = createDrafter()
  return async ({ name, bytes }) => {
    const read = await extractText(bytes)
    return read.ok ? succeed(draftFrom(read, draft)) : fail(describeReadProblem(read.problem, name))
  }
}
