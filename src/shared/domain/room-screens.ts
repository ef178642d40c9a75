import type { Bilateral } from './bilateral'
import type { Meeting } from './meeting'
import { createStopwatch, paceOf } from './pace'
import type { Point, PointKind } from './point'
import type { Theme } from './theme'
import { timePoints } from './budget'

/** What is shown in the room at one time: the meeting as a whole, a theme, or a conversation, with its points in order. */
export interface RoomScreen {
  /** The identity of the theme or the conversation; that of the meeting for what is about all of it. */
  readonly id: string
  readonly kind: 'meeting' | 'theme' | 'bilateral'
  readonly theme: Theme | null
  /** The number of the theme as the book has it. */
  readonly number: number | null
  readonly bilateral: Bilateral | null
  readonly points: readonly Point[]
}

/** What stands open on a screen; the rest is folded until somebody asks for it. */
export const OPEN_KINDS: readonly PointKind[] = ['to-make', 'to-ask', 'to-listen-for', 'if-raised']

/** All kinds in the order in which a screen shows them: what has to be said first. */
const SHOWN_ORDER: readonly PointKind[] = [...OPEN_KINDS, 'defensive', 'avoid', 'press-line']

/** The screens of a meeting: what is about all of it (where there is any such point), each theme, each conversation that has points. */
export function roomScreens({ id, lists }: Meeting): readonly RoomScreen[] {
  const pointsWhere = (isHere: (point: Point) => boolean) => inShownOrder(lists.point.filter(isHere))
  const general = pointsWhere((point) => point.themeId === null && point.bilateralId === null)
  const empty = { theme: null, number: null, bilateral: null }
  const whole: readonly RoomScreen[] = general.length > 0 ? [{ ...empty, id, kind: 'meeting', points: general }] : []
  const themes = lists.theme.map((theme, index): RoomScreen => {
    return { ...empty, id: theme.id, kind: 'theme', theme, number: index + 1, points: pointsWhere(({ themeId }) => themeId === theme.id) }
  })
  const talks = lists.bilateral.map((bilateral): RoomScreen => {
    return { ...empty, id: bilateral.id, kind: 'bilateral', bilateral, points: pointsWhere((point) => point.bilateralId === bilateral.id) }
  })
  return [...whole, ...themes, ...talks.filter(({ points }) => points.length > 0)]
}

function inShownOrder(points: readonly Point[]): readonly Point[] {
  return points.toSorted((left, right) => SHOWN_ORDER.indexOf(left.kind) - SHOWN_ORDER.indexOf(right.kind))
}

/** The speaking time of a screen, in whole seconds. */
export interface RoomTime {
  /** Set aside for it; null while nobody has said how much. */
  readonly given: number | null
  /** Of the points to make and to ask that were said. */
  readonly said: number
  /** Of those that are still to be said; what was marked as left out is not among them. */
  readonly unsaid: number
}

/** How much of the speaking time of a screen is gone, read off the points that were marked as used. */
export function roomTime(meeting: Meeting, { theme, points }: RoomScreen): RoomTime {
  const planned = points.filter(({ kind }) => kind === 'to-make' || kind === 'to-ask')
  const timed = timePoints(planned, createStopwatch(paceOf(meeting.fields)))
  const secondsOf = (states: readonly (string | undefined)[]) =>
    timed.reduce((sum, { point, seconds }) => (states.includes(point.use?.state) ? sum + seconds : sum), 0)
  const minutes = theme?.minutes ?? null
  return { given: minutes === null ? null : minutes * 60, said: secondsOf(['used', 'answered']), unsaid: secondsOf([undefined]) }
}
