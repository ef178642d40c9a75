import type { Fact } from '../evidence'
import type { Meeting } from '../meeting'

/** The rules that find what is missing, by name; each has a file, a test and a sentence in every language. */
export const GAP_RULES = [
  'no-date',
  'no-place',
  'no-host',
  'few-leaders-known',
  'theme-not-named',
  'no-themes',
  'role-without-country',
  'person-without-post',
  'absence-without-reason',
  'one-anonymous-source',
  'no-marking',
  'no-purpose',
] as const
/** See {@link GAP_RULES}. */
export type GapRule = (typeof GAP_RULES)[number]

/** Something a briefing does not hold yet and its reader will ask for. `fact` is the place to fill; `values` fill its sentence. */
export interface Gap {
  readonly rule: GapRule
  readonly fact: Fact
  readonly values: Readonly<Record<string, string | number>>
}

/** Looks for one kind of gap. */
export type FindGaps = (meeting: Meeting) => readonly Gap[]

/** The gap that a field of the meeting itself is empty. */
export function meetingGap(meeting: Meeting, rule: GapRule, field: string, values: Gap['values'] = {}): Gap {
  return { rule, fact: { kind: 'meeting', id: meeting.id, field }, values }
}
