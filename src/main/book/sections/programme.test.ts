import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../shared/domain/meeting'
import { aMeeting, anId, aPerson, aProgrammeItem, aTheme } from '../../../shared/testing/builders'
import { draftOf } from '../testing/books'

const PARIS = { zone: 'Europe/Paris', day: '2026-03-29', opensAt: '10:00', chair: 'The host' } as const
const flight = aProgrammeItem({
  id: anId(511),
  title: 'Flight',
  form: 'travel',
  day: '2026-03-29',
  time: '07:30',
  zone: 'Europe/Bucharest',
  endZone: 'Europe/Paris',
  minutes: 195,
  isForAll: false,
  personIds: [anId(20)],
})
const session = aProgrammeItem({
  day: '2026-03-29',
  time: '10:00',
  minutes: 90,
  place: 'Grand Salon',
  leadPersonId: anId(20),
  speakers: [
    { personId: anId(20), minutes: 5 },
    { personId: anId(21), minutes: null },
  ],
  themeIds: [anId(40)],
  pressAccess: 'pool',
  interpreters: 'Two booths',
  movement: 'Side door.',
  moveMinutes: 10,
})
const undated = aProgrammeItem({ id: anId(512), title: 'Call to the mission', form: 'other' })

function of(programme: Meeting['lists']['programme'], fields: Partial<Meeting['fields']> = PARIS) {
  const person = [aPerson(), aPerson({ id: anId(21), name: 'Jonas Falk' })]
  return draftOf(aMeeting(fields, { programme, person, theme: [aTheme()] })).programme
}

describe('the programme of the book', () => {
  it('goes by day on the clock of the meeting, and names the clocks of other places', () => {
    expect(of([undated, session, flight])).toMatchObject({
      clock: 'Times are on the clock of Paris.',
      days: [
        {
          heading: 'Sunday, 29 March 2026',
          note: 'The clocks go forward by 60 minutes on this day.',
          items: [
            { time: '06:30–09:45', local: '07:30 Bucharest – 09:45 Paris', details: [{ label: 'With', text: 'Ingrid Solheim' }] },
            { time: '10:00–11:30', local: '' },
          ],
        },
        { heading: 'Without a day', items: [{ time: 'time open', title: { text: 'Call to the mission' }, remark: '' }] },
      ],
    })
  })

  it('says who leads and speaks, with which press, interpreters and way', () => {
    const [item] = of([session])?.days[0]?.items ?? []
    expect(item).toMatchObject({ remark: 'Plenary · Grand Salon · press pool only' })
    expect(item?.details.map(({ label, text }) => [label, text])).toEqual([
      ['Led by', 'Ingrid Solheim'],
      ['Speaking order', '1.\u00a0Ingrid Solheim (5 min) · 2.\u00a0Jonas Falk'],
      ['Themes', '1.\u00a0Safe passage for ships'],
      ['Interpreters', 'Two booths'],
      ['Movement', '10 minutes to get there. Side door.'],
    ])
  })

  it('begins with the frame of the meeting, and is left out when there is nothing of either', () => {
    expect(of([])?.rows.map(({ label }) => label)).toEqual(['Opens', 'Chair'])
    expect(of([], {})).toBeNull()
  })

  it('says when no zone is known', () => {
    expect(of([session], {})?.clock).toBe('The time zone of these times is not known.')
  })
})
