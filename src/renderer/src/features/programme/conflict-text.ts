import type { ProgrammeConflict, ProgrammeRule } from '../../../../shared/domain/programme-conflicts'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { m } from '../../../../messages/generated/messages'
import { listText } from '../../text/format'

/** What the sentences about conflicts need to know of a briefing. */
export interface ConflictNames {
  readonly nameOf: (personId: string) => string
  readonly titleOf: (itemId: string) => string
}

interface Parts {
  readonly people: string
  readonly other: string
  readonly minutes: number
  readonly zone: string
}

const SENTENCES: Readonly<Record<ProgrammeRule, (parts: Parts) => string>> = {
  'two-places': m.programme_rule_two_places,
  'no-time-to-move': m.programme_rule_no_time_to_move,
  'outside-days': m.programme_rule_outside_days,
  'outside-hours': m.programme_rule_outside_hours,
  'skipped-time': m.programme_rule_skipped_time,
  'repeated-time': m.programme_rule_repeated_time,
  'absent-speaker': m.programme_rule_absent_speaker,
  'no-zone': m.programme_rule_no_zone,
  'unknown-zone': m.programme_rule_unknown_zone,
  'no-such-day': m.programme_rule_no_such_day,
  'no-minutes': m.programme_rule_no_minutes,
}
/** More names would hide what is wrong with them. */
const NAMED = 3

/** What is wrong with an item, as it is seen from that item. */
export function conflictText(conflict: ProgrammeConflict, item: ProgrammeItem, { nameOf, titleOf }: ConflictNames): string {
  const { personIds, minutes } = conflict
  const names = personIds.slice(0, NAMED).map(nameOf)
  const people = listText(personIds.length > NAMED ? [...names, `+${personIds.length - NAMED}`] : names)
  const otherId = conflict.itemId === item.id ? conflict.otherId : conflict.itemId
  return SENTENCES[conflict.rule]({ people, other: otherId === null ? '' : titleOf(otherId), minutes, zone: item.zone || item.endZone })
}
