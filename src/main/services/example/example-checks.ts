import { acceptFinding } from '../../../shared/domain/checks/accept-finding'
import { assessFindings } from '../../../shared/domain/checks/assess-findings'
import { findFindings } from '../../../shared/domain/checks/find-findings'
import { applyCommand } from '../../../shared/domain/apply-command'
import type { Meeting } from '../../../shared/domain/meeting'

/** The note counts otherwise than the announcement, so that the example has a disagreement of sources to decide. */
export const EXAMPLE_OTHER_COUNT = { quote: 'places for about 30 leaders', stated: 'about 30' } as const

const REASON = 'The marking says that this is an example; it belongs to no scheme.'

/** The example with one finding accepted: that its marking belongs to no scheme. `at` is the moment it is made (ISO 8601). */
export function acceptInExample(meeting: Meeting, newId: () => string, at: string): Meeting {
  const assessed = assessFindings(findFindings(meeting, at), meeting.lists.acceptance)
  const marking = assessed.find(({ finding }) => finding.check === 'unknown-marking' && finding.fact.kind === 'meeting')
  if (!marking) return meeting
  const applied = applyCommand(meeting, acceptFinding(marking, { newId, at, reason: REASON, subject: '' }).command, at)
  return applied.ok ? applied.value.meeting : meeting
}
