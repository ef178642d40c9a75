import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { ProgrammeCalendars } from '../services/programme-calendars'

/** Answers the window's questions about the programme's calendars. */
export function createProgrammeHandlers(calendars: ProgrammeCalendars): Handlers<SherpaContract>['programme'] {
  return {
    exportCalendar: ({ meetingId, language }) => calendars.exportCalendar(meetingId, language),
    chooseCalendar: ({ meetingId }) => calendars.chooseCalendar(meetingId),
    readCalendar: ({ meetingId, name, bytes }) => calendars.readCalendar(meetingId, name, bytes),
  }
}
