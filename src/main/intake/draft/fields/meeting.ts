import type { DateMention } from '../mentions/dates'
import type { Place } from '../mentions/places'
import type { ReadWithDates, Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { partStemsIn, type OwnParts } from './signals'
import { isInOther, otherPartsOf, type OtherParts } from './other-meeting'

/** A place or a date together with how much speaks for it being that of the main meeting. */
interface Scored<Item> {
  readonly item: Item
  readonly read: ReadWithDates
  readonly score: number
}

/** A name after "in": a known place or an unknown one ("at Lancaster House"). */
interface Venue {
  readonly from: number
  readonly to: number
  readonly code: string | null
  readonly kind: Place['kind'] | 'unknown'
}

/** What the text says about the main meeting as a whole. */
export interface MainMeeting {
  readonly venue: Scored<Venue> | null
  readonly date: Scored<DateMention> | null
  /** Score of each sentence as a statement about the main meeting; by sentence index. */
  readonly weights: readonly number[]
  /** The text opens with the news that it will not take place (or not then): nobody is said to come. */
  readonly isCancelled: boolean
  /** What the text says of a later or second meeting. */
  readonly others: OtherParts
  /** See {@link OwnParts}. */
  readonly ownParts: OwnParts
}

const LOWEST_VENUE = 4.5
const LOWEST_DATE = 4
const EARLY = 2
/** Place and date of another meeting win only where there are no others. */
const OTHER_PENALTY = 4

/** A sentence about a former meeting never describes the main one. */
export function isPast(sentence: Sentence): boolean {
  return hitsOf(sentence, 'past').length > 0
}

function weightOf({ sentence }: ReadWithDates): number {
  const event = hitsOf(sentence, 'event').length > 0 ? 2 : 0
  const meets = (['meet', 'gather', 'attend'] as const).some((cue) => hitsOf(sentence, cue).length > 0) ? 1.5 : 0
  const early = Math.max(0, EARLY - sentence.index * 0.2)
  return event + meets + early - (isPast(sentence) ? 6 : 0)
}

function isNear(sentence: Sentence, at: number): boolean {
  const cues = ['event', 'meet', 'gather', 'attend', 'party', 'countNoun', 'relativeDate', 'weekday', 'month'] as const
  return cues.some((cue) => hasCueAt(sentence, cue, at))
}

/** The token of the preposition that makes it a place: "in Paris", "in the Paris", "à Paris". */
function locativeBefore(sentence: Sentence, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (hasCueAt(sentence, 'locative', at)) return at
    if (!hasCueAt(sentence, 'article', at) && sentence.tokens[at]?.kind !== 'mark' && !hasCueAt(sentence, 'roleModifier', at)) return null
  }
  return null
}

function nearestCue(sentence: Sentence, from: number): number {
  const hits = [...hitsOf(sentence, 'event'), ...hitsOf(sentence, 'meet'), ...hitsOf(sentence, 'gather')]
  return Math.min(99, ...hits.map((hit) => Math.min(Math.abs(hit.to - from), Math.abs(hit.from - from))))
}

/** "met in Italy, in Rome": the second place is as near to the verb as the first one. */
function isNearChain({ sentence, places }: ReadWithDates, at: number): boolean {
  if (isNear(sentence, at)) return true
  const edge = sentence.tokens[at]?.lower === ',' ? at : at + 1
  const previous = places.find((place) => place.to === edge)
  const locative = previous ? locativeBefore(sentence, previous.from) : null
  return locative !== null && isNear(sentence, locative - 1)
}

function venueScore(read: ReadWithDates, venue: Venue, weight: number): number | null {
  const { sentence } = read
  const locative = locativeBefore(sentence, venue.from)
  const isBeforeEvent = hitsOf(sentence, 'event').some(
    (hit) => hit.from === venue.to || (hit.from === venue.to + 1 && sentence.tokens[venue.to]?.lower === '-'),
  )
  if (locative === null && !(isBeforeEvent && venue.kind === 'city')) return null
  const distance = nearestCue(sentence, venue.from)
  const before = locative ?? 1
  const kind = { city: 2, country: 0, unknown: -0.5, adjective: -9, body: -9 }[venue.kind]
  return (
    weight +
    kind +
    (distance <= 6 ? 1 : distance > 16 ? -1 : 0) +
    (isNearChain(read, before - 1) ? 2 : 0) +
    (read.dates.length > 0 ? 1.5 : 0)
  )
}

/** "Paris - " or "PARIS (Agency)" at the very beginning tells where the writer sits. */
function isDateline(sentence: Sentence, to: number): boolean {
  return to <= 3 && /^[-(]$/.test(sentence.tokens[to]?.lower ?? '')
}

function venuesOf({ sentence, places, runs, roles }: ReadWithDates): readonly Venue[] {
  const known = places.filter((place) => place.kind === 'city' || place.kind === 'country')
  const free = known.filter(
    (place) => !roles.some((role) => role.from <= place.from && place.to <= role.to) && !isDateline(sentence, place.to),
  )
  const unknown = runs.filter((run) => hasCueAt(sentence, 'locative', run.from - 1) && run.words <= 3)
  return [
    ...free.map((place): Venue => ({ from: place.from, to: place.to, code: place.value, kind: place.kind })),
    ...unknown.map((run): Venue => ({ from: run.from, to: run.to, code: null, kind: 'unknown' })),
  ]
}

function best<Item>(items: readonly Scored<Item>[], lowest: number): Scored<Item> | null {
  const winner = items.reduce<Scored<Item> | null>((top, item) => (top === null || item.score > top.score ? item : top), null)
  return winner && winner.score >= lowest ? winner : null
}

function findVenue(reads: readonly ReadWithDates[], weights: readonly number[], others: OtherParts): Scored<Venue> | null {
  const scored = reads.flatMap((read) =>
    venuesOf(read).flatMap((item): readonly Scored<Venue>[] => {
      const score = venueScore(read, item, weights[read.sentence.index] ?? 0)
      const penalty = isInOther(others, read.sentence, item.from) ? OTHER_PENALTY : 0
      return score === null ? [] : [{ item, read, score: score - penalty }]
    }),
  )
  return best(scored, LOWEST_VENUE)
}

const DATE_WORTH = { day: 2, weekday: 1.2, relative: 0.7, month: 0 } as const

function dateScore(read: ReadWithDates, date: DateMention, weight: number, venue: Scored<Venue> | null): number {
  const isSame = venue?.read === read
  const distance = nearestCue(read.sentence, date.from)
  const isTitle = date.from === 0 && read.sentence.tokens.length <= date.to + 2
  return weight + DATE_WORTH[date.kind] + (isSame ? 2.5 : 0) + (distance <= 6 ? 1 : distance > 16 ? -1 : 0) - (isTitle ? 1 : 0)
}

function findDate(
  reads: readonly ReadWithDates[],
  weights: readonly number[],
  others: OtherParts,
  venue: Scored<Venue> | null,
): Scored<DateMention> | null {
  const scored = reads.flatMap((read) =>
    read.dates.map((item): Scored<DateMention> => {
      const penalty = isInOther(others, read.sentence, item.from) ? OTHER_PENALTY : 0
      return { item, read, score: dateScore(read, item, weights[read.sentence.index] ?? 0, venue) - penalty }
    }),
  )
  return best(scored, LOWEST_DATE)
}

const OPENING_SENTENCES = 3
const CANCELLED_REACH = 6

/** The event itself is called off, not somebody's trip to it. */
function isCancelled({ reads }: Reading): boolean {
  return reads.slice(0, OPENING_SENTENCES).some(({ sentence }) => {
    const events = hitsOf(sentence, 'event')
    const trips = hitsOf(sentence, 'absent')
    return hitsOf(sentence, 'cancelled').some((hit) => {
      const isTrip = trips.some((trip) => trip.from <= hit.from + 2 && hit.from <= trip.to && trip.to - trip.from > 1)
      const isNear = events.some((event) => event.from - hit.to <= CANCELLED_REACH && hit.from - event.to <= CANCELLED_REACH)
      return isNear && !isTrip && !hasCueAt(sentence, 'negation', hit.from - 1)
    })
  })
}

/** The sentence of place or date tells what the main meeting is; the first one does where there is neither. */
function ownPartsOf(reads: readonly ReadWithDates[], venue: Scored<Venue> | null, date: Scored<DateMention> | null): OwnParts {
  const isWhole = ({ sentence }: ReadWithDates): boolean => {
    const parts = hitsOf(sentence, 'partNoun')
    return hitsOf(sentence, 'event').some(({ from, to }) => !parts.some((part) => part.from < to && from < part.to))
  }
  if (!reads.some(isWhole)) return null
  return partStemsIn([venue?.read, date?.read, reads[0]].flatMap((read) => (read ? [read.sentence] : [])))
}

/** Chooses place and date of the main meeting: a sentence with an event or a meeting verb, a locative and a date wins. */
export function mainMeetingOf(reading: Reading): MainMeeting {
  const weights = reading.reads.map(weightOf)
  const others = otherPartsOf(reading.reads)
  const venue = findVenue(reading.reads, weights, others)
  const date = findDate(reading.reads, weights, others, venue)
  return { venue, date, weights, isCancelled: isCancelled(reading), others, ownParts: ownPartsOf(reading.reads, venue, date) }
}
