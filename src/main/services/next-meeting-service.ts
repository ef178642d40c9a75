import { templateWords } from '../../messages/template-words'
import type { CarryChoice } from '../../shared/domain/carry-over'
import type { Meeting } from '../../shared/domain/meeting'
import { nextMeeting } from '../../shared/domain/next-meeting'
import { succeed, type Result } from '../../shared/domain/result'
import { startFromTemplate } from '../../shared/domain/templates/start-from-template'
import type { TemplateName } from '../../shared/domain/templates/template'
import { TEMPLATES } from '../../shared/domain/templates/templates'
import type { Problem } from '../../shared/ipc/problem'
import type { InterfaceLanguage } from '../../shared/ipc/settings'
import type { MeetingService } from './meeting-service'

/** New briefings that do not begin empty. Each call gives the identity of the one it made. */
export interface NextMeetingService {
  /** In the form of a template, in words of that language. */
  readonly fromTemplate: (title: string, template: TemplateName, language: InterfaceLanguage) => Promise<Result<string, Problem>>
  /** With what was chosen of an earlier meeting, as it is at this moment. Sources are shared: their bytes are kept by what they are. */
  readonly fromEarlier: (meetingId: string, choice: CarryChoice) => Promise<Result<string, Problem>>
}

/** What the service works with. */
export interface NextMeetingDesk {
  readonly meetings: MeetingService
  readonly newId: () => string
  readonly now: () => string
}

/** Makes the service. */
export function createNextMeetingService({ meetings, newId, now }: NextMeetingDesk): NextMeetingService {
  const make = async (meeting: Meeting): Promise<Result<string, Problem>> => {
    const created = await meetings.create(meeting)
    return created.ok ? succeed(created.value.meeting.id) : created
  }
  return {
    fromTemplate: (title, template, language) => make(startFromTemplate(TEMPLATES[template], title, templateWords(language), newId, now())),
    fromEarlier: async (meetingId, choice) => {
      const opened = await meetings.open(meetingId)
      return opened.ok ? make(nextMeeting(opened.value.meeting, choice, newId, now())) : opened
    },
  }
}
