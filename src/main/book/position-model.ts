import * as z from 'zod/mini'
import { STANCES } from '../../shared/domain/position'
import type { Immutable } from '../../shared/domain/primitives'
import { MAP_VIEWS } from '../../shared/geo/map-shapes'
import { citedSchema, statementGroupSchema } from './model-parts'

const stanceSchema = z.enum(STANCES)

/** One stretch of a bar: how many of those who take part hold the stance. */
const segmentSchema = z.strictObject({ stance: stanceSchema, count: z.int().check(z.minimum(0)) })

const legendSchema = z.array(z.strictObject({ stance: stanceSchema, letter: z.string(), short: z.string(), full: z.string() }))

const verdictSchema = z.strictObject({
  /** The rule and what comes of it: "Consensus: not reached". */
  result: z.string(),
  isReached: z.boolean(),
  segments: z.array(segmentSchema),
  /** The bar in words. */
  counts: z.string(),
})
/** How far the parties agree on one theme. */
export type Verdict = Immutable<z.infer<typeof verdictSchema>>

/** What the page of a theme says about consensus: the verdict, then who stands where and under what condition. */
export const consensusSchema = z.strictObject({ label: z.string(), ...verdictSchema.shape, groups: z.array(statementGroupSchema) })
/** See {@link consensusSchema}. */
export type ConsensusEntry = Immutable<z.infer<typeof consensusSchema>>

/** The bars of all themes under each other. */
export const overviewSchema = z.strictObject({
  heading: z.string(),
  /** The rule of the meeting. */
  lead: z.array(z.string()),
  items: z.array(z.strictObject({ title: z.string(), ...verdictSchema.shape })),
  empty: z.string(),
})
/** See {@link overviewSchema}. */
export type Overview = Immutable<z.infer<typeof overviewSchema>>

const mapSchema = z.strictObject({
  title: z.string(),
  view: z.enum(MAP_VIEWS),
  states: z.array(z.strictObject({ code: z.string(), stance: stanceSchema })),
  /** What the map shows, for those who cannot see it. */
  alternative: z.string(),
  /** The same as a list: who holds which stance. */
  list: z.array(z.strictObject({ stance: stanceSchema, names: z.string() })),
})
/** The map of one theme. */
export type ThemeMap = Immutable<z.infer<typeof mapSchema>>

/** One map for each theme on which a state has a known position. */
export const mapsSchema = z.strictObject({ heading: z.string(), items: z.array(mapSchema) })
/** See {@link mapsSchema}. */
export type Maps = Immutable<z.infer<typeof mapsSchema>>

const matrixGroupSchema = z.strictObject({
  columns: z.array(z.strictObject({ number: z.string(), title: z.string() })),
  rows: z.array(z.strictObject({ party: z.string(), remark: z.string(), stances: z.array(stanceSchema) })),
})
/** The columns that fit beside each other on one page, with all rows. */
export type MatrixGroup = Immutable<z.infer<typeof matrixGroupSchema>>

/** Parties by themes, on landscape pages. */
export const matrixSchema = z.strictObject({
  heading: z.string(),
  partyLabel: z.string(),
  /** There is room for titles over the columns and words in the cells; else titles stand upright and cells show letters. */
  isWide: z.boolean(),
  groups: z.array(matrixGroupSchema),
  legend: legendSchema,
  /** Stands where there is nothing to show. */
  empty: z.string(),
})
/** See {@link matrixSchema}. */
export type Matrix = Immutable<z.infer<typeof matrixSchema>>

const commitmentSchema = z.strictObject({
  who: z.string(),
  what: citedSchema,
  text: z.string(),
  amount: z.string(),
  due: z.string(),
  theme: z.string(),
  status: z.string(),
})
/** One promise in the register. */
export type CommitmentEntry = Immutable<z.infer<typeof commitmentSchema>>

/** The register of commitments with what they add up to. */
export const commitmentsSchema = z.strictObject({
  heading: z.string(),
  columns: z.strictObject({
    who: z.string(),
    what: z.string(),
    amount: z.string(),
    due: z.string(),
    theme: z.string(),
    status: z.string(),
  }),
  items: z.array(commitmentSchema),
  totalsHeading: z.string(),
  totals: z.array(z.strictObject({ theme: z.string(), amounts: z.array(z.string()) })),
  empty: z.string(),
})
/** See {@link commitmentsSchema}. */
export type Commitments = Immutable<z.infer<typeof commitmentsSchema>>
