import type { Meeting } from './meeting'
import type { ProgrammeItem } from './programme'
import { clockChangeOn, clockZoneOf, minutesOfDay } from './programme-clock'
import { addDays, daysBetween, isRealDay } from './programme-day'
import { spanOf, type ProgrammeSpan } from './programme-time'
import { wallTimeAt } from './zoned-time'

const DAY = 1_440
/** What takes less, or nobody knows how long, is drawn as long as this, in minutes. */
const LEAST = 15
/** Hours shown when nothing says otherwise. */
const USUAL = { from: 8, to: 19 }

/** The part of an item that falls on one day, in minutes on the clock of the meeting, and its lane beside what runs at the same time. */
export interface ProgrammeBlock {
  readonly item: ProgrammeItem
  readonly span: ProgrammeSpan
  readonly from: number
  readonly to: number
  readonly lane: number
  readonly lanes: number
  /** The item starts, and ends, on this day; false for what runs over midnight. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** One day of the programme. */
export interface ProgrammeDay {
  readonly day: string
  readonly blocks: readonly ProgrammeBlock[]
  /** Items of the day whose time is not known. */
  readonly untimed: readonly ProgrammeItem[]
  /** Minutes by which the clocks change in the course of the day. */
  readonly clockChange: number
}

/** The programme as a timeline: its days, the hours they show, and what has no day. */
export interface ProgrammeLayout {
  readonly zone: string
  readonly days: readonly ProgrammeDay[]
  readonly undated: readonly ProgrammeItem[]
  readonly fromHour: number
  readonly toHour: number
}

type Piece = Omit<ProgrammeBlock, 'lane' | 'lanes'> & { readonly day: string }

/** Lays the programme out on the clock of the meeting: the days of the meeting, and every other day on which something is. */
export function layOutProgramme(meeting: Meeting): ProgrammeLayout {
  const zone = clockZoneOf(meeting.fields)
  const placed = meeting.lists.programme.map((item) => ({ item, span: spanOf(item, { zone }) }))
  const pieces = placed.flatMap(({ item, span }) => (span ? piecesOf(item, span, zone) : []))
  const loose = placed.flatMap(({ item, span }) => (span ? [] : [item]))
  const undated = loose.filter(({ day }) => day === null || !isRealDay(day))
  const untimed = loose.filter((item) => !undated.includes(item))
  const days = daysOf(meeting, [...pieces.map(({ day }) => day), ...untimed.flatMap(({ day }) => day ?? [])])
  const dayOf = (day: string): ProgrammeDay => ({
    day,
    blocks: intoLanes(pieces.filter((piece) => piece.day === day)),
    untimed: untimed.filter((item) => item.day === day),
    clockChange: clockChangeOn(day, zone),
  })
  return { zone, days: days.map(dayOf), undated, ...hoursOf(meeting, pieces) }
}

function daysOf({ fields }: Meeting, used: readonly string[]): readonly string[] {
  const own = fields.day !== null && isRealDay(fields.day) ? daysBetween(fields.day, realOr(fields.lastDay, fields.day)) : []
  return [...new Set([...own, ...used])].toSorted()
}

function realOr(day: string | null, other: string): string {
  return day !== null && isRealDay(day) && day >= other ? day : other
}

/** What runs over midnight has a piece on each day. */
function piecesOf(item: ProgrammeItem, span: ProgrammeSpan, zone: string): readonly Piece[] {
  const start = wallTimeAt(span.start, zone)
  const end = wallTimeAt(span.end, zone)
  const from = minutesOfDay(start.time)
  if (start.day === end.day)
    return [{ item, span, day: start.day, from, to: Math.max(minutesOfDay(end.time), from), isStart: true, isEnd: true }]
  const between = daysBetween(addDays(start.day, 1), addDays(end.day, -1))
  const whole = between.map((day) => ({ item, span, day, from: 0, to: DAY, isStart: false, isEnd: false }))
  const rest = minutesOfDay(end.time)
  return [
    { item, span, day: start.day, from, to: DAY, isStart: true, isEnd: rest === 0 && whole.length === 0 },
    ...whole,
    ...(rest === 0 ? [] : [{ item, span, day: end.day, from: 0, to: rest, isStart: false, isEnd: true }]),
  ]
}

function shownEnd({ from, to }: Pick<Piece, 'from' | 'to'>): number {
  return Math.max(to, Math.min(from + LEAST, DAY))
}

/** Side by side where they overlap; what overlaps with nothing has the whole width. */
function intoLanes(pieces: readonly Piece[]): readonly ProgrammeBlock[] {
  const ordered = pieces.toSorted((left, right) => left.from - right.from || right.to - left.to)
  const groups: Piece[][] = []
  let end = -1
  for (const piece of ordered) {
    if (piece.from >= end) groups.push([])
    groups.at(-1)?.push(piece)
    end = Math.max(end, shownEnd(piece))
  }
  return groups.flatMap(lanesOf)
}

function lanesOf(group: readonly Piece[]): readonly ProgrammeBlock[] {
  const ends: number[] = []
  const placed = group.map((piece) => {
    const free = ends.findIndex((end) => end <= piece.from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = shownEnd(piece)
    return { ...piece, lane }
  })
  return placed.map((piece) => ({ ...piece, lanes: ends.length }))
}

/** Whole hours around everything that is known, with one to spare where there is room. */
function hoursOf({ fields }: Meeting, pieces: readonly Piece[]): Pick<ProgrammeLayout, 'fromHour' | 'toHour'> {
  const bounds = [fields.opensAt, fields.closesAt].flatMap((time) => (time === null ? [] : [minutesOfDay(time)]))
  const starts = [...pieces.map(({ from }) => from), ...bounds]
  const ends = [...pieces.map(shownEnd), ...bounds]
  const fromHour = Math.max(0, Math.min(USUAL.from, ...starts.map((minutes) => Math.floor(minutes / 60) - 1)))
  const toHour = Math.min(24, Math.max(USUAL.to, ...ends.map((minutes) => Math.ceil(minutes / 60) + 1)))
  return { fromHour, toHour }
}
