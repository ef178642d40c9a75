import { describe, expect, it } from 'vitest'
import { aBilateral, aMeeting, anId, aParty, aPoint, aTheme } from '../testing/builders'
import { roomScreens, roomTime } from './room-screens'

const use = { state: 'used', at: '2026-01-06T14:05:00.000Z' } as const

describe('screens of the room', () => {
  it('show the whole meeting, then the themes, then conversations, and nothing that is empty but a theme', () => {
    const meeting = aMeeting(
      {},
      {
        party: [aParty()],
        theme: [aTheme(), aTheme({ id: anId(41), title: 'Timetable' })],
        bilateral: [aBilateral(), aBilateral({ id: anId(53) })],
        point: [aPoint(), aPoint({ id: anId(54), bilateralId: anId(52) })],
      },
    )
    expect(roomScreens(meeting).map(({ kind, id, number }) => [kind, id, number])).toEqual([
      ['meeting', anId(1), null],
      ['theme', anId(40), 1],
      ['theme', anId(41), 2],
      ['bilateral', anId(52), null],
    ])
    expect(roomScreens(aMeeting({}, { theme: [aTheme()] }))).toHaveLength(1)
    expect(roomScreens(aMeeting())).toEqual([])
  })

  it('put what has to be said first, each kind in the order of the list', () => {
    const kinds = ['press-line', 'to-ask', 'to-make', 'avoid', 'to-make'] as const
    const point = kinds.map((kind, index) => aPoint({ id: anId(500 + index), kind }))
    const [screen] = roomScreens(aMeeting({}, { point }))
    expect(screen?.points.map(({ id }) => id)).toEqual([502, 504, 501, 503, 500].map(anId))
  })

  it('tell the time that is said and still to be said; what was left out takes none', () => {
    const each = { themeId: anId(40), seconds: 60 }
    const point = [
      aPoint({ ...each, use }),
      aPoint({ ...each, id: anId(51) }),
      aPoint({ ...each, id: anId(52), use: { ...use, state: 'not-used' } }),
      aPoint({ ...each, id: anId(53), kind: 'defensive', use }),
    ]
    const meeting = aMeeting({}, { theme: [aTheme({ minutes: 5 })], point })
    const [screen] = roomScreens(meeting)
    expect(screen && roomTime(meeting, screen)).toEqual({ given: 300, said: 60, unsaid: 60 })
  })
})
