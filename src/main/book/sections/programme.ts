import { distinctNames } from '../../../shared/domain/distinct-names'
import type { Fact } from '../../../shared/domain/evidence'
import type { ProgrammeItem } from '../../../shared/domain/programme'
import { cityOf, clockChangeOn, clockZoneOf } from '../../../shared/domain/programme-clock'
import { programmeByDay, type DayItems } from '../../../shared/domain/programme-days'
import { spanOf, type ProgrammeSpan } from '../../../shared/domain/programme-time'
import { wallTimeAt } from '../../../shared/domain/zoned-time'
import type { Row } from '../model-parts'
import type { ProgrammeEntry, ProgrammeModel } from '../programme-model'
import { fill } from '../wording'
import type { Desk } from './desk'
import { partyName } from './party-name'
import { filled, plain, proseRow } from './rows'

type Names = ReadonlyMap<string, string>

/** When and where what happens, day by day on the clock of the meeting, after what frames it. */
export function createProgramme(desk: Desk): ProgrammeModel {
  const { meeting, wording } = desk
  const words = wording.words.programme
  const rows = frameRows(desk)
  if (rows.length === 0 && meeting.lists.programme.length === 0) return null
  const names = distinctNames(meeting.lists.person, meeting.lists.party, (party) => partyName(wording, party))
  const { zone } = meeting.fields
  const isTimed = meeting.lists.programme.some(({ time }) => time !== null)
  const clock = zone === '' ? words.noZone : fill(words.clock, { city: cityOf(zone), zone })
  const days = programmeByDay(meeting).map((day) => dayEntry(desk, names, day))
  return { heading: words.heading, rows, clock: isTimed ? clock : '', days }
}

function frameRows({ meeting: { id, fields }, notes, wording }: Desk): readonly Row[] {
  const { labels } = wording.words.programme
  const row = (label: string, text: string, ...facts: readonly string[]) =>
    proseRow(notes.cite, label, text, ...facts.map((field): Fact => ({ kind: 'meeting', id, field })))
  return filled([
    row(labels.opens, fields.opensAt ?? '', 'opensAt'),
    row(labels.closes, fields.closesAt ?? '', 'closesAt'),
    row(labels.chair, fields.chair, 'chair'),
    row(labels.pressPlan, fields.pressPlan, 'pressPlan'),
    row(labels.withoutAgreement, fields.withoutAgreement, 'withoutAgreement'),
  ])
}

function dayEntry(desk: Desk, names: Names, { day, items }: DayItems): NonNullable<ProgrammeModel>['days'][number] {
  const { wording, meeting } = desk
  const words = wording.words.programme
  const change = day === null ? 0 : clockChangeOn(day, clockZoneOf(meeting.fields))
  const note = change === 0 ? '' : fill(change > 0 ? words.clockForward : words.clockBack, { minutes: Math.abs(change) })
  return { heading: day === null ? words.undated : wording.longDay(day), note, items: items.map((item) => entry(desk, names, item)) }
}

function entry(desk: Desk, names: Names, item: ProgrammeItem): ProgrammeEntry {
  const { meeting, notes, wording } = desk
  const words = wording.words.programme
  const zone = clockZoneOf(meeting.fields)
  const span = spanOf(item, { zone })
  const press = item.pressAccess === 'unspecified' ? '' : words.press[item.pressAccess]
  return {
    time: span ? clockText(span, item, zone) : (item.time ?? words.untimed),
    local: span ? localText(span, item, zone) : '',
    title: notes.cite(item.title, { kind: 'programme', id: item.id, field: 'title' }),
    remark: [words.forms[item.form], item.place, press].filter(Boolean).join(' · '),
    details: detailsOf(desk, names, item),
  }
}

function detailsOf({ meeting, notes, wording }: Desk, names: Names, item: ProgrammeItem): ProgrammeEntry['details'] {
  const { labels, minutes } = wording.words.programme
  const nameOf = (id: string) => names.get(id) ?? ''
  const cited = (label: string, text: string, field: string) => ({ label, ...notes.cite(text, { kind: 'programme', id: item.id, field }) })
  const speakers = item.speakers.map(({ personId, minutes: time }, index) => {
    const length = time === null ? '' : ` (${fill(minutes, { minutes: time })})`
    return `${index + 1}.\u00a0${nameOf(personId)}${length}`
  })
  const themes = meeting.lists.theme.flatMap(({ id, title }, index) => (item.themeIds.includes(id) ? [`${index + 1}.\u00a0${title}`] : []))
  const people = item.isForAll ? '' : wording.list(item.personIds.map(nameOf))
  const way = item.moveMinutes ? fill(labels.moveMinutes, { minutes: item.moveMinutes }) : ''
  return [
    cited(labels.lead, item.leadPersonId === null ? '' : nameOf(item.leadPersonId), 'leadPersonId'),
    { label: labels.people, ...plain(people) },
    { label: labels.speakers, ...plain(speakers.join(' · ')) },
    { label: labels.themes, ...plain(themes.join(' · ')) },
    cited(labels.interpreters, item.interpreters, 'interpreters'),
    cited(labels.movement, [way, item.movement].filter(Boolean).join(' '), 'movement'),
  ].filter(({ text }) => text !== '')
}

function clockText({ start, end }: ProgrammeSpan, { minutes }: ProgrammeItem, zone: string): string {
  const from = wallTimeAt(start, zone)
  const to = wallTimeAt(end, zone)
  const days = Math.round((Date.parse(to.day) - Date.parse(from.day)) / 86_400_000)
  return minutes === null ? from.time : `${from.time}–${to.time}${days > 0 ? ` (+${days})` : ''}`
}

function localText({ start, end, starts, ends }: ProgrammeSpan, { minutes }: ProgrammeItem, zone: string): string {
  if (wallTimeAt(start, zone).time === starts.time && wallTimeAt(end, zone).time === ends.time) return ''
  const from = `${starts.time} ${cityOf(starts.zone)}`
  return minutes === null ? from : `${from} – ${ends.time} ${cityOf(ends.zone)}`
}
