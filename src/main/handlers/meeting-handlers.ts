import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import { succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { TakenStep } from '../../shared/ipc/snapshot'
import type { Changed, MeetingService } from '../services/meeting-service'

/** Answers the window's questions about one meeting. */
export function createMeetingHandlers(meetings: MeetingService): Handlers<SherpaContract>['meeting'] {
  return {
    open: ({ meetingId }) => meetings.open(meetingId),
    apply: async ({ meetingId, action }) => stepOf(await meetings.apply(meetingId, action)),
    undo: async ({ meetingId }) => stepOf(await meetings.undo(meetingId)),
    redo: async ({ meetingId }) => stepOf(await meetings.redo(meetingId)),
    saveNow: ({ meetingId }) => meetings.saveNow(meetingId),
  }
}

/** The window holds the meeting already and follows the step by itself. */
function stepOf(changed: Result<Changed, Problem>): Result<TakenStep, Problem> {
  return changed.ok ? succeed(changed.value.step) : changed
}
