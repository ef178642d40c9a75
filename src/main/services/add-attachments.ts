import type { Result } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { RawSource } from '../intake/read/reading'

/** A message may carry a message; what is deeper inside than this is not looked at. */
export const DEEPEST_ATTACHMENT = 3

/** As many attachments as are taken from one message. */
const MOST_ATTACHMENTS = 30

/** The attachments of the message `name`, and what to do with each. */
export interface AttachmentTask {
  readonly name: string
  readonly attachments: readonly RawSource[]
  readonly add: (attachment: RawSource) => Promise<Result<{ readonly suggestions: number }, Problem>>
  readonly onProblem: (problem: Problem) => void
}

/** Adds attachments one after the other until the person stops it; gives how many suggestions they brought. What is there already is passed over. */
export async function addAttachments({ name, attachments, add, onProblem }: AttachmentTask): Promise<number> {
  if (attachments.length > MOST_ATTACHMENTS) onProblem(problem('attachments-left', { name, limit: MOST_ATTACHMENTS }))
  let suggestions = 0
  for (const attachment of attachments.slice(0, MOST_ATTACHMENTS)) {
    const added = await add(attachment)
    if (added.ok) suggestions += added.value.suggestions
    else if (added.problem.code === 'cancelled') return suggestions
    else if (added.problem.code !== 'source-known') onProblem(added.problem)
  }
  return suggestions
}
