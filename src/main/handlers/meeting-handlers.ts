import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { MeetingService } from '../services/meeting-service'

/** Answers the window's questions about one meeting. */
export function createMeetingHandlers(meetings: MeetingService): Handlers<SherpaContract>['meeting'] {
  return {
    open: ({ meetingId }) => meetings.open(meetingId),
    apply: ({ meetingId, action }) => meetings.apply(meetingId, action),
    undo: ({ meetingId }) => meetings.undo(meetingId),
    redo: ({ meetingId }) => meetings.redo(meetingId),
    saveNow: ({ meetingId }) => meetings.saveNow(meetingId),
  }
}
