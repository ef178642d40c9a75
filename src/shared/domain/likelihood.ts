import * as z from 'zod/mini'
import { lineSchema, type Immutable } from './primitives'

/**
 * Words for how likely something is, with the percentages they stand for: ICD 203 (US Intelligence Community Directive 203) and the
 * PHIA yardstick (UK Professional Head of Intelligence Assessment). The two are never converted into each other silently.
 */
export const LIKELIHOOD_SCALES = {
  icd203: {
    'almost-no-chance': [1, 5],
    'very-unlikely': [5, 20],
    unlikely: [20, 45],
    'roughly-even': [45, 55],
    likely: [55, 80],
    'very-likely': [80, 95],
    'almost-certain': [95, 99],
  },
  phia: {
    'remote-chance': [0, 5],
    'highly-unlikely': [10, 20],
    unlikely: [25, 35],
    'realistic-possibility': [40, 50],
    likely: [55, 75],
    'highly-likely': [80, 90],
    'almost-certain': [95, 100],
  },
} as const

/** The scales there are. */
export type LikelihoodScale = keyof typeof LIKELIHOOD_SCALES

const termsOf = (scale: LikelihoodScale) => Object.keys(LIKELIHOOD_SCALES[scale]) as [string, ...string[]]

/** A word of a named scale. */
export const likelihoodSchema = z.discriminatedUnion('scale', [
  z.strictObject({ scale: z.literal('icd203'), term: z.enum(termsOf('icd203')) }),
  z.strictObject({ scale: z.literal('phia'), term: z.enum(termsOf('phia')) }),
])
/** See {@link likelihoodSchema}. */
export type Likelihood = Immutable<z.infer<typeof likelihoodSchema>>

/** How sure the adviser is of a judgement, apart from how likely the matter itself is, and why (ICD 203). */
export const confidenceSchema = z.strictObject({ level: z.enum(['low', 'moderate', 'high']), reason: lineSchema })
/** See {@link confidenceSchema}. */
export type Confidence = Immutable<z.infer<typeof confidenceSchema>>

/** The range a likelihood stands for, in per cent, both ends included. */
export function percentagesOf({ scale, term }: Likelihood): readonly [number, number] {
  const ranges: Readonly<Record<string, readonly [number, number]>> = LIKELIHOOD_SCALES[scale]
  return ranges[term] ?? [0, 100]
}
