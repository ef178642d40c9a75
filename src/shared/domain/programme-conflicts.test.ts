import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aBilateral, aMeeting, anAttendance, anId, aPerson, aProgrammeItem } from '../testing/builders'
import { meetings } from '../testing/arbitraries'
import type { Meeting } from './meeting'
import type { ProgrammeItem } from './programme'
import { findProgrammeConflicts } from './programme-conflicts'

const MARTA = anId(21)
const JONAS = anId(22)
const people = [aPerson({ id: MARTA, name: 'Marta Quist' }), aPerson({ id: JONAS, name: 'Jonas Falk' })]

const session = (number: number, time: string, changes: Partial<ProgrammeItem> = {}): ProgrammeItem =>
  aProgrammeItem({ id: anId(100 + number), day: '2026-03-27', time, minutes: 60, isForAll: false, place: `Room ${number}`, ...changes })

function paris(programme: readonly ProgrammeItem[], fields: Partial<Meeting['fields']> = {}, lists: Partial<Meeting['lists']> = {}) {
  return aMeeting({ zone: 'Europe/Paris', ...fields }, { programme, person: people, ...lists })
}
const rulesOf = (meeting: Meeting) => findProgrammeConflicts(meeting).map(({ rule }) => rule)

describe('one person in two places', () => {
  it('is said of the later item, with the earlier one and whom it concerns', () => {
    const meeting = paris([session(2, '09:30', { personIds: [MARTA, JONAS] }), session(1, '09:00', { personIds: [MARTA] })])
    expect(findProgrammeConflicts(meeting)).toEqual([
      { rule: 'two-places', itemId: anId(102), otherId: anId(101), personIds: [MARTA], minutes: 0 },
    ])
  })

  it.each([
    ['one after the other', session(2, '10:00', { personIds: [MARTA] })],
    ['other people', session(2, '09:30', { personIds: [JONAS] })],
    ['the same room', session(2, '09:30', { personIds: [MARTA], place: 'ROOM  1' })],
    ['another day', session(2, '09:30', { personIds: [MARTA], day: '2026-03-28' })],
  ])('is not said of %s', (_, other) => {
    expect(rulesOf(paris([session(1, '09:00', { personIds: [MARTA] }), other]))).toEqual([])
  })

  it('counts the lead, the speakers, both sides of a conversation, and everybody who takes part', () => {
    const attendance = [
      anAttendance({ personId: MARTA, status: 'confirmed' }),
      anAttendance({ id: anId(31), personId: JONAS, status: 'absent' }),
    ]
    const plenary = session(1, '09:00', { isForAll: true })
    const bilateral = [aBilateral({ id: anId(52), personId: MARTA })]
    const twice = (changes: Partial<ProgrammeItem>) =>
      findProgrammeConflicts(paris([plenary, session(2, '09:30', changes)], {}, { attendance, bilateral })).flatMap(
        ({ personIds }) => personIds,
      )
    expect(twice({ leadPersonId: MARTA })).toEqual([MARTA])
    expect(twice({ speakers: [{ personId: MARTA, minutes: 3 }] })).toEqual([MARTA])
    expect(twice({ bilateralId: anId(52) })).toEqual([MARTA])
    expect(twice({ isForAll: true })).toEqual([MARTA])
    expect(twice({ personIds: [JONAS] })).toEqual([])
  })

  it('compares clocks of two zones as instants', () => {
    const flight = session(2, '09:30', { form: 'travel', zone: 'Europe/Bucharest', personIds: [MARTA] })
    const early = session(1, '08:00', { personIds: [MARTA] })
    expect(rulesOf(paris([early, flight]))).toEqual(['two-places'])
    expect(rulesOf(paris([early, { ...flight, time: '10:00' }]))).toEqual([])
  })
})

describe('time to move', () => {
  const from = session(1, '09:00', { personIds: [MARTA] })

  it('says how many minutes lack', () => {
    const meeting = paris([from, session(2, '10:10', { personIds: [MARTA], moveMinutes: 25 })])
    expect(findProgrammeConflicts(meeting)).toMatchObject([
      { rule: 'no-time-to-move', otherId: anId(101), personIds: [MARTA], minutes: 15 },
    ])
  })

  it.each([
    ['there is enough', session(2, '10:25', { personIds: [MARTA], moveMinutes: 25 })],
    ['nobody has said how long it takes', session(2, '10:00', { personIds: [MARTA] })],
    ['it is the same room', session(2, '10:00', { personIds: [MARTA], moveMinutes: 25, place: 'Room 1' })],
    ['other people move', session(2, '10:00', { personIds: [JONAS], moveMinutes: 25 })],
  ])('is not missed where %s', (_, next) => {
    expect(rulesOf(paris([from, next]))).toEqual([])
  })
})

describe('the days and hours of the meeting', () => {
  const hours = { day: '2026-03-27', lastDay: '2026-03-28', opensAt: '09:00', closesAt: '18:00' }

  it.each([
    ['2026-03-26', '10:00', 'outside-days'],
    ['2026-03-28', '23:30', 'outside-days'],
    ['2026-03-27', '08:59', 'outside-hours'],
    ['2026-03-28', '17:01', 'outside-hours'],
  ])('are left by what is on %s at %s', (day, time, rule) => {
    expect(rulesOf(paris([session(1, time, { day })], hours))).toEqual([rule])
  })

  it.each([
    ['2026-03-27', '09:00'],
    ['2026-03-27', '23:00'],
    ['2026-03-28', '08:00'],
    ['2026-03-28', '17:00'],
  ])('hold what is on %s at %s', (day, time) => {
    expect(rulesOf(paris([session(1, time, { day })], hours))).toEqual([])
  })

  it('do not hold for a way there, and hold for a day without a time', () => {
    const early = session(1, '10:00', { day: '2026-03-26' })
    expect(rulesOf(paris([{ ...early, form: 'travel' }], hours))).toEqual([])
    expect(rulesOf(paris([{ ...early, time: null, minutes: null }], hours))).toEqual(['outside-days'])
  })
})

describe('clocks', () => {
  it('that go forward or back over a start are said', () => {
    expect(rulesOf(paris([session(1, '02:30', { day: '2026-03-29' })]))).toEqual(['skipped-time'])
    expect(rulesOf(paris([session(1, '02:30', { day: '2026-10-25' })]))).toEqual(['repeated-time'])
  })

  it('need a zone that exists and a day of the calendar', () => {
    expect(rulesOf(paris([session(1, '09:00', { zone: 'Europe/Nowhere' })]))).toEqual(['unknown-zone'])
    expect(rulesOf(paris([session(1, '09:00', { endZone: 'Europe/Nowhere' })]))).toEqual(['unknown-zone'])
    expect(rulesOf(paris([session(1, '09:00', { day: '2026-02-31' })]))).toEqual(['no-such-day'])
    expect(rulesOf(paris([session(1, '09:00', { minutes: null })]))).toEqual(['no-minutes'])
  })

  it('of a meeting without a zone are asked for once, and still compared', () => {
    const both = [session(1, '09:00', { personIds: [MARTA] }), session(2, '09:30', { personIds: [MARTA] })]
    expect(rulesOf(paris(both, { zone: '' }))).toEqual(['no-zone', 'two-places'])
  })
})

describe('somebody who stays away', () => {
  const slot = session(1, '09:00', { leadPersonId: JONAS, speakers: [{ personId: JONAS, minutes: 3 }] })
  const away = (standIn: string) => [anAttendance({ personId: JONAS, status: 'absent', standIn })]

  it('does not speak unless somebody stands in', () => {
    expect(findProgrammeConflicts(paris([slot], {}, { attendance: away('') }))).toMatchObject([
      { rule: 'absent-speaker', itemId: anId(101), personIds: [JONAS] },
    ])
    expect(rulesOf(paris([slot], {}, { attendance: away('Olga Brandt') }))).toEqual([])
  })
})

describe('any programme', () => {
  it('has conflicts that name its own items and people, whatever the order of the list', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const items = new Set(meeting.lists.programme.map(({ id }) => id))
        const persons = new Set(meeting.lists.person.map(({ id }) => id))
        const found = findProgrammeConflicts(meeting)
        for (const { itemId, otherId, personIds } of found) {
          expect(items.has(itemId) && (otherId === null || items.has(otherId))).toBe(true)
          expect(personIds.every((id) => persons.has(id))).toBe(true)
        }
        const programme = meeting.lists.programme.toReversed()
        expect(findProgrammeConflicts({ ...meeting, lists: { ...meeting.lists, programme } })).toHaveLength(found.length)
      }),
    )
  })
})
