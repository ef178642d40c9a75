import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMeeting } from '../testing/builders'
import { deadlineOf } from './deadline'
import { addDays } from './programme-day'

const of = (day: string, zone = 'Europe/Paris') => deadlineOf(aMeeting({ day, zone }))

describe('the deadline of a book', () => {
  it.each([
    ['Thursday', '2026-01-08', '2026-01-06'],
    ['Tuesday', '2026-01-06', '2026-01-02'],
    ['Monday', '2026-01-05', '2026-01-01'],
    ['Saturday', '2026-01-10', '2026-01-08'],
    ['Sunday', '2026-01-11', '2026-01-08'],
  ])('of a meeting on a %s is noon two working days before', (_, day, expected) => {
    expect(of(day)).toMatchObject({ day: expected, time: '12:00', isOwn: false })
  })

  it('is noon where the meeting is', () => {
    expect(of('2026-03-31')?.instant).toBe(Date.parse('2026-03-27T11:00:00Z'))
    expect(of('2026-04-02')?.instant).toBe(Date.parse('2026-03-31T10:00:00Z'))
    expect(of('2026-04-02', '')?.instant).toBeNull()
  })

  it('is the one set by hand, where there is one', () => {
    const deadline = { day: '2026-01-04', time: '18:30' }
    expect(deadlineOf(aMeeting({ day: '2026-01-08', zone: 'Europe/Paris', deadline }))).toEqual({
      ...deadline,
      instant: Date.parse('2026-01-04T17:30:00Z'),
      isOwn: true,
    })
  })

  it('is not known without a day of the calendar', () => {
    expect(deadlineOf(aMeeting())).toBeNull()
    expect(of('2026-02-31')).toBeNull()
  })

  it('is never on a weekend and two to four days before', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (days) => {
        const day = addDays('2000-01-01', days)
        const deadline = of(day)?.day ?? ''
        expect([0, 6]).not.toContain(new Date(deadline).getUTCDay())
        expect([2, 3, 4].map((back) => addDays(day, -back))).toContain(deadline)
      }),
    )
  })
})
