import fc from 'fast-check'
import type { Bracket } from '../domain/bracket'
import { COMMITMENT_STATUSES, type Commitment } from '../domain/commitment'
import { JUDGEMENT_KINDS, type Judgement } from '../domain/judgement'
import type { Likelihood } from '../domain/likelihood'
import type { Mandate } from '../domain/mandate'
import { SALIENCES, STANCES, type Position } from '../domain/position'

/** A line of any script, also empty. */
export const line = fc.string({ unit: 'grapheme', maxLength: 30 })
/** A line that says something. */
export const filledLine = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
/** A moment (ISO 8601, UTC). */
export const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** A day (ISO 8601). */
export const day = instant.map((text) => text.slice(0, 10))

/** A time on a clock. */
export const clockTime = instant.map((text) => text.slice(11, 16))
/** A time zone, or none. */
export const zone = fc.constantFrom('', 'Europe/Paris', 'Europe/Bucharest', 'America/Argentina/Buenos_Aires')

const likelihood: fc.Arbitrary<Likelihood> = fc.constantFrom(
  { scale: 'icd203', term: 'likely' },
  { scale: 'phia', term: 'realistic-possibility' },
)
const confidence = fc.record({ level: fc.constantFrom('low' as const, 'moderate' as const, 'high' as const), reason: line })

/** Any position, without its party and theme. */
export const position: fc.Arbitrary<Omit<Position, 'id' | 'partyId' | 'themeId'>> = fc.record({
  stance: fc.constantFrom(...STANCES),
  salience: fc.option(fc.constantFrom(...SALIENCES)),
  conditions: line,
  redLine: line,
  statedBy: line,
  statedOn: fc.option(day),
  validAsOf: fc.option(day),
  moving: fc.option(likelihood),
  confidence: fc.option(confidence),
  crossesOurRedLine: fc.boolean(),
})

/** Any mandate, without its theme. */
export const mandate: fc.Arbitrary<Omit<Mandate, 'id' | 'themeId'>> = fc.record({
  objective: line,
  aspiration: line,
  reserve: line,
  redLines: fc.array(fc.record({ text: line, authority: line }), { maxLength: 3 }),
  gives: fc.array(line, { maxLength: 3 }),
  asks: fc.array(line, { maxLength: 3 }),
  landingZone: line,
  landingStances: fc.subarray([...STANCES]),
})

/** Any statement of a background, without its theme. */
export const judgement: fc.Arbitrary<Omit<Judgement, 'id' | 'themeId'>> = fc.record({
  kind: fc.constantFrom(...JUDGEMENT_KINDS),
  text: line,
  likelihood: fc.option(likelihood),
  confidence: fc.option(confidence),
})

/** Any words in brackets, without their theme and holders. */
export const bracket: fc.Arbitrary<Omit<Bracket, 'id' | 'themeId' | 'holderIds'>> = fc.record({
  text: line,
  alternative: line,
  instruction: line,
})

/** Any commitment, without its party and theme. A file knows no negative zero, so there is none here. */
export const commitment: fc.Arbitrary<Omit<Commitment, 'id' | 'partyId' | 'themeId'>> = fc.record({
  who: line,
  what: line,
  amount: fc.option(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }).map(Math.abs))),
  unit: line,
  due: fc.option(day),
  dueWords: line,
  text: line,
  status: fc.constantFrom(...COMMITMENT_STATUSES),
})
