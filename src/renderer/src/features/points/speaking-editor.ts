import type { MeetingFields } from '../../../../shared/domain/meeting'
import { m } from '../../../../messages/generated/messages'
import { setFields } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { formattingLocale } from '../../text/format'

/** The languages offered; a meeting may hold another one. */
export const SPEAKING_LANGUAGES = [
  ...['en', 'fr', 'ro', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'cs', 'hu', 'bg', 'el', 'tr', 'sv', 'da', 'no', 'fi'],
] as const

export const INTERPRETATIONS: readonly MeetingFields['interpretation'][] = ['none', 'simultaneous', 'consecutive']

/** What the model takes for a pace, in words a minute. */
const SLOWEST = 40
const FASTEST = 300

/** How the leader speaks at the meeting. */
export class SpeakingEditor {
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  set(changes: Partial<Pick<MeetingFields, 'speakingLanguage' | 'interpretation' | 'wordsPerMinute'>>, subject: string): Promise<boolean> {
    return this.#open.apply(setFields(changes, subject))
  }

  /** Nothing typed: the usual pace of the language. What is no pace of speech changes nothing. */
  async setPace(text: string): Promise<void> {
    const pace = readPace(text)
    if (pace !== undefined) await this.set({ wordsPerMinute: pace }, m.themes_pace())
  }
}

export function languageName(code: string): string {
  const name = new Intl.DisplayNames(formattingLocale(), { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

function readPace(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const pace = /^\d{2,3}$/u.test(text.trim()) ? Number(text.trim()) : Number.NaN
  return pace >= SLOWEST && pace <= FASTEST ? pace : undefined
}
