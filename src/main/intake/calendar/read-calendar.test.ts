import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarContext, ReadCalendar } from '../../../shared/domain/programme-calendar'
import { readCalendar } from './read-calendar'

const PARIS: CalendarContext = { zone: 'Europe/Paris', day: '2026-03-27', lastDay: '2026-03-30' }

function read(lines: readonly string[], context = PARIS): ReadCalendar {
  const result = readCalendar({ name: 'visit.ics', bytes: Buffer.from(lines.join('\r\n')), context })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', '']
const event = (...lines: readonly string[]) => calendar('BEGIN:VEVENT', 'UID:one', 'SUMMARY:Round table', ...lines, 'END:VEVENT')
const fieldsOf = (lines: readonly string[], context = PARIS) => read(lines, context).entries.map(({ fields }) => fields)
const notesOf = (lines: readonly string[], context = PARIS) => read(lines, context).notes.map(({ kind }) => kind)

describe('times of other calendars', () => {
  it.each([
    ['its own zone', 'DTSTART;TZID=Europe/Bucharest:20260327T093000', { time: '09:30', zone: 'Europe/Bucharest' }, []],
    ['the zone of the meeting', 'DTSTART;TZID=Europe/Paris:20260327T093000', { time: '09:30', zone: '' }, []],
    ['a name of Outlook', 'DTSTART;TZID=GTB Standard Time:20260327T093000', { time: '09:30', zone: 'Europe/Bucharest' }, []],
    ['a quoted name', 'DTSTART;TZID="Romance Standard Time":20260327T093000', { time: '09:30', zone: '' }, []],
    ['a prefix', 'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Bucharest:20260327T093000', { time: '09:30', zone: 'Europe/Bucharest' }, []],
    ['UTC', 'DTSTART:20260327T083000Z', { time: '09:30', zone: '' }, ['utc']],
    ['UTC in summer', 'DTSTART:20260330T083000Z', { day: '2026-03-30', time: '10:30', zone: '' }, ['utc']],
    ['no zone', 'DTSTART:20260327T093000', { time: '09:30', zone: '' }, ['floating']],
    ['a zone nobody knows', 'DTSTART;TZID=Office:20260327T093000', { time: '09:30', zone: '' }, ['unknown-zone']],
    ['a whole day', 'DTSTART;VALUE=DATE:20260327', { day: '2026-03-27', time: null, minutes: null }, []],
  ])('are read with %s', (_, line, expected, notes) => {
    expect(fieldsOf(event(line))).toMatchObject([expected])
    expect(notesOf(event(line))).toEqual(notes)
  })

  it('are read with a zone that the file describes by itself', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Custom', 'BEGIN:STANDARD', 'DTSTART:16010101T000000']
    const rest = ['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE']
    const lines = calendar(...zone, ...rest, ...event('DTSTART;TZID=Custom:20260327T113000').slice(2, -2))
    expect(fieldsOf(lines)).toMatchObject([{ day: '2026-03-27', time: '09:30', zone: '' }])
    expect(notesOf(lines)).toEqual(['own-zone'])
  })

  it('stay in UTC while the meeting has no zone', () => {
    expect(fieldsOf(event('DTSTART:20260327T083000Z'), { ...PARIS, zone: '' })).toMatchObject([{ time: '08:30', zone: 'UTC' }])
  })

  it.each([
    ['DTEND;TZID=Europe/Paris:20260327T110000', { minutes: 90, endZone: '' }],
    ['DTEND;TZID=Europe/Bucharest:20260327T120000', { minutes: 90, endZone: 'Europe/Bucharest' }],
    ['DURATION:PT1H30M', { minutes: 90 }],
    ['DTEND:20260327T093000Z', { minutes: 60, endZone: '' }],
    ['X-NOTHING:1', { minutes: null }],
  ])('end as %s says', (line, expected) => {
    expect(fieldsOf(event('DTSTART;TZID=Europe/Paris:20260327T093000', line))).toMatchObject([expected])
  })

  it('keep their real length in the night of the change', () => {
    const night = event('DTSTART;TZID=Europe/Paris:20260329T013000', 'DTEND;TZID=Europe/Paris:20260329T033000')
    expect(fieldsOf(night)).toMatchObject([{ time: '01:30', minutes: 60 }])
  })
})

describe('an entry of another calendar', () => {
  it('says only what it says, and names whom it invites', () => {
    const [entry] = read(
      event(
        'DTSTART:20260327T093000',
        'LOCATION:Grand\\, Salon',
        'DESCRIPTION:By the\\nside door',
        'ATTENDEE;CN="Quist, Marta":mailto:marta@example.org',
      ),
    ).entries
    expect(entry).toMatchObject({ itemId: null, title: 'Round table', invited: ['Quist, Marta'] })
    expect(entry?.fields).toMatchObject({ uid: 'one', place: 'Grand, Salon', movement: 'By the\nside door' })
    expect(Object.keys(entry?.fields ?? {})).not.toContain('pressAccess')
  })

  it('that is cancelled is left out, and so is the state before the last one', () => {
    expect(notesOf(event('STATUS:CANCELLED'))).toEqual(['cancelled'])
    const twice = calendar(...event('SEQUENCE:2', 'LOCATION:New').slice(2, -2), ...event('SEQUENCE:1', 'LOCATION:Old').slice(2, -2))
    expect(fieldsOf(twice)).toMatchObject([{ place: 'New' }])
  })

  it('without a title or a date is kept without them', () => {
    const lines = calendar('BEGIN:VEVENT', 'UID:two', 'END:VEVENT')
    expect(read(lines).entries).toMatchObject([{ title: '—', fields: { day: null, time: null } }])
  })
})

describe('an entry that repeats', () => {
  const daily = (...lines: readonly string[]) => event('DTSTART;TZID=Europe/Paris:20260301T093000', 'DURATION:PT30M', ...lines)

  it('is there once for each day of the meeting, each with a UID of its own, at the same clock time', () => {
    const { entries, notes } = read(daily('RRULE:FREQ=DAILY'))
    expect(entries.map(({ fields }) => [fields.day, fields.time, fields.uid])).toEqual([
      ['2026-03-27', '09:30', 'one/2026-03-27T09:30'],
      ['2026-03-28', '09:30', 'one/2026-03-28T09:30'],
      ['2026-03-29', '09:30', 'one/2026-03-29T09:30'],
      ['2026-03-30', '09:30', 'one/2026-03-30T09:30'],
    ])
    expect(notes).toMatchObject([{ kind: 'repeats', count: 4 }])
  })

  it('ends with its rule, leaves out its exceptions, and yields to what stands for one of its times', () => {
    const days = (lines: readonly string[]) => fieldsOf(lines).map(({ day, time }) => `${day} ${time}`)
    expect(days(daily('RRULE:FREQ=DAILY;UNTIL=20260328T073000Z'))).toEqual(['2026-03-27 09:30'])
    expect(days(daily('RRULE:FREQ=DAILY', 'EXDATE;TZID=Europe/Paris:20260328T093000'))).toHaveLength(3)
    const moved = event('RECURRENCE-ID;TZID=Europe/Paris:20260328T093000', 'DTSTART;TZID=Europe/Paris:20260328T150000').slice(2, -2)
    const both = [...daily('RRULE:FREQ=DAILY').slice(0, -2), ...moved, 'END:VCALENDAR']
    expect(days(both).toSorted()).toEqual(['2026-03-27 09:30', '2026-03-28 15:00', '2026-03-29 09:30', '2026-03-30 09:30'])
  })

  it('is refused in words where it cannot be followed', () => {
    expect(notesOf(daily('RRULE:FREQ=DAILY'), { ...PARIS, day: null })).toEqual(['repeats-without-days'])
    expect(notesOf(daily('RRULE:FREQ=SECONDLY'))).toEqual(['repeats-too-often'])
  })
})

describe('a broken file', () => {
  it('says which lines cannot be read, and the rest is read', () => {
    const { entries, notes } = read(event('this is no line', 'DTSTART:20261345T993000', 'LOCATION:Hall', 'DTSTAMP:yesterday'))
    expect(entries).toMatchObject([{ title: 'Round table', fields: { place: 'Hall', day: null } }])
    expect(notes.map(({ kind, line }) => [kind, line])).toEqual([
      ['broken-line', 6],
      ['broken-line', 7],
      ['broken-line', 9],
    ])
  })

  it('says which entries are never closed', () => {
    const lines = calendar('BEGIN:VEVENT', 'SUMMARY:Lost', ...event('DTSTART:20260327T093000').slice(2, -2), 'BEGIN:VEVENT', 'SUMMARY:Cut')
    expect(read(lines.slice(0, -2)).entries.map(({ title }) => title)).toEqual(['Round table'])
    expect(notesOf(lines).filter((kind) => kind === 'broken-item')).toHaveLength(2)
  })

  it('may fold in the middle of a character, and begin with a byte order mark', () => {
    const text = Buffer.from(['\uFEFFBEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Caf'].join('\r\n'))
    const bytes = Buffer.concat([
      text,
      Buffer.from([0xc3]),
      Buffer.from('\r\n '),
      Buffer.from([0xa9]),
      Buffer.from('\r\nEND:VEVENT\r\nEND:VCALENDAR'),
    ])
    const result = readCalendar({ name: 'a', bytes, context: PARIS })
    expect(result).toMatchObject({ ok: true, value: { entries: [{ title: 'Café' }] } })
  })

  it.each([
    ['', 'file-empty'],
    ['Dear colleague, here is the programme.', 'not-a-calendar'],
    ['x'.repeat(5 * 1024 * 1024 + 1), 'file-too-large'],
  ])('is refused when it is none', (text, code) => {
    expect(readCalendar({ name: 'a', bytes: Buffer.from(text), context: PARIS })).toMatchObject({ ok: false, problem: { code } })
  })

  it('has no more entries than can be looked at', () => {
    const many = Array.from({ length: 2_005 }, (_, at) => ['BEGIN:VEVENT', `UID:${at}`, 'DTSTART:20260327T093000', 'END:VEVENT']).flat()
    const { entries, notes } = read(calendar(...many))
    expect(entries).toHaveLength(2_000)
    expect(notes.at(-1)).toMatchObject({ kind: 'floating' })
  })

  it('never makes the reader throw', () => {
    const words = [
      'BEGIN:',
      'END:',
      'VEVENT',
      'VCALENDAR',
      'VTIMEZONE',
      'STANDARD',
      'DTSTART',
      ':',
      ';',
      '=',
      '20260327T093000',
      'Z',
      'RRULE:FREQ=DAILY',
      '\r\n',
      '\n ',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 }), (parts) => {
        const text = `BEGIN:VCALENDAR\r\n${parts.join('')}`
        expect(readCalendar({ name: 'a', bytes: Buffer.from(text), context: PARIS })).toHaveProperty('ok')
      }),
      { numRuns: 500 },
    )
  })
})
