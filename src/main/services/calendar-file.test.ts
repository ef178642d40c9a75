import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../shared/domain/meeting'
import { applyCommand } from '../../shared/domain/apply-command'
import { importAction, planImport, type ImportPlan } from '../../shared/domain/programme-import'
import { meetings } from '../../shared/testing/arbitraries'
import { A_MOMENT, aMeeting, anId, aPerson, aProgrammeItem, idCounter } from '../../shared/testing/builders'
import { readCalendar } from '../intake/calendar/read-calendar'
import { writeCalendar } from './calendar-file'

function exported(meeting: Meeting): string {
  return writeCalendar(meeting, 'en', A_MOMENT)
}

function planned(into: Meeting, text: string): ImportPlan {
  const { zone, day, lastDay } = into.fields
  const read = readCalendar({ name: 'a.ics', bytes: Buffer.from(text), context: { zone, day, lastDay } })
  if (!read.ok) throw new Error(read.problem.code)
  expect(read.value.notes).toEqual([])
  return planImport(into, read.value, idCounter(9_000_000))
}

function imported(into: Meeting, text: string) {
  const applied = applyCommand(into, importAction(planned(into, text), 'a.ics').command, A_MOMENT)
  if (!applied.ok) throw new Error(applied.problem.code)
  return applied.value.meeting.lists.programme
}

const without = (meeting: Meeting): Meeting => ({ ...meeting, lists: { ...meeting.lists, programme: [] } })

describe('a programme that is written and read again', () => {
  it('is the same, whatever is in it', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const text = exported(meeting)
        expect(imported(without(meeting), text)).toEqual(meeting.lists.programme)
        expect(planned(meeting, text)).toMatchObject({ lines: [], same: meeting.lists.programme.length, untied: [] })
      }),
      { numRuns: 150 },
    )
  })

  it('keeps a flight in its zones, a time that does not exist, and texts with every sign of the format', () => {
    const programme = [
      aProgrammeItem({
        day: '2026-03-29',
        time: '02:30',
        zone: 'Europe/Paris',
        minutes: 10_080,
        title: 'a;b,c\\n"d":e',
        movement: 'one\n two;\n\n,three',
      }),
      aProgrammeItem({
        id: anId(511),
        day: '2026-03-26',
        time: '07:30',
        zone: 'Europe/Bucharest',
        endZone: 'Europe/Paris',
        minutes: 195,
        form: 'travel',
      }),
      aProgrammeItem({ id: anId(512), day: '2026-03-27', minutes: 90, uid: 'x'.repeat(500) }),
      aProgrammeItem({ id: anId(513), time: '09:00', zone: 'Mars/Olympus', uid: 'same' }),
      aProgrammeItem({ id: anId(514), day: '2026-02-31', time: '09:00', uid: 'same' }),
      aProgrammeItem({ id: anId(515), day: '2026-03-27', time: '09:00', zone: 'Mars/Olympus', minutes: 0 }),
    ]
    const meeting = aMeeting({ zone: 'Europe/Paris' }, { programme })
    expect(imported(without(meeting), exported(meeting))).toEqual(programme)
  })

  it('goes into another briefing with the ties that lead somewhere there', () => {
    const marta = aPerson({ id: anId(21) })
    const item = aProgrammeItem({
      day: '2026-03-27',
      time: '09:00',
      isForAll: false,
      personIds: [anId(21), anId(22)],
      leadPersonId: anId(22),
    })
    const meeting = aMeeting({ zone: 'Europe/Paris' }, { person: [marta, aPerson({ id: anId(22) })], programme: [item] })
    const plan = planned(aMeeting({ zone: 'Europe/Paris' }, { person: [marta] }), exported(meeting))
    expect(plan.untied).toEqual(['Opening session'])
    expect(plan.lines).toMatchObject([{ kind: 'add', item: { id: item.id, personIds: [anId(21)], leadPersonId: null } }])
  })
})

describe('the file', () => {
  const meeting = aMeeting(
    { zone: 'Europe/Paris' },
    {
      person: [aPerson()],
      programme: [
        aProgrammeItem({
          day: '2026-03-27',
          time: '09:30',
          minutes: 90,
          place: 'Grand Salon',
          leadPersonId: anId(20),
          interpreters: 'Team A',
        }),
      ],
    },
  )
  const text = exported(meeting).replace(/\r\n /gu, '')

  it('says what other calendars show', () => {
    for (const line of [
      'DTSTART;TZID=Europe/Paris:20260327T093000',
      'DURATION:PT90M',
      'LOCATION:Grand Salon',
      'SUMMARY:Opening session',
      'DESCRIPTION:Led by: Ingrid Solheim\\nInterpreters: Team A',
      'ATTENDEE;CN=Ingrid Solheim;ROLE=CHAIR:invalid:nomail',
      `UID:${anId(51)}@sherpa`,
    ]) {
      expect(text).toContain(`${line}\r\n`)
    }
  })

  it('describes the clocks of its zones, with the night in which they change', () => {
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Paris')
    expect(text).toContain('BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT')
    expect(text).toContain('BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD')
  })

  it('has lines of at most 75 bytes', () => {
    const long = exported(aMeeting({}, { programme: [aProgrammeItem({ title: 'Réunion générale '.repeat(20) })] }))
    expect(Math.max(...long.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })
})
