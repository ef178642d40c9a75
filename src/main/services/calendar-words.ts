import { m } from '../../messages/generated/messages'
import type { Meeting } from '../../shared/domain/meeting'
import { nameOf } from '../../shared/domain/person'
import type { ProgrammeItem } from '../../shared/domain/programme'
import type { InterfaceLanguage } from '../../shared/ipc/settings'

/** What an entry says to people in other calendars: who leads and speaks, the press, the interpreters, how to get there. */
export function describeForPeople(item: ProgrammeItem, { lists }: Meeting, locale: InterfaceLanguage): string {
  const names = new Map(lists.person.map((person) => [person.id, nameOf(person)]))
  const lead = item.leadPersonId === null ? '' : (names.get(item.leadPersonId) ?? '')
  const speakers = item.speakers.map(({ personId, minutes }, index) => {
    const time = minutes === null ? '' : ` (${m.programme_minutes_value({ minutes }, { locale })})`
    return `${index + 1}. ${names.get(personId) ?? ''}${time}`
  })
  const press = item.pressAccess === 'unspecified' ? '' : PRESS[item.pressAccess]({}, { locale })
  return [
    line(m.programme_field_lead({}, { locale }), lead),
    speakers.length === 0 ? '' : [m.programme_field_speakers({}, { locale }), ...speakers].join('\n'),
    press,
    line(m.programme_field_interpreters({}, { locale }), item.interpreters),
    item.movement,
  ]
    .filter((text) => text !== '')
    .join('\n')
}

const PRESS = { open: m.programme_press_open, pool: m.programme_press_pool, closed: m.programme_press_closed } as const

function line(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`
}
