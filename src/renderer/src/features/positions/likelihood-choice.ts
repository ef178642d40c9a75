import { LIKELIHOOD_SCALES, type Confidence, type Likelihood, type LikelihoodScale } from '../../../../shared/domain/likelihood'
import { SALIENCES, type Position } from '../../../../shared/domain/position'
import { m } from '../../../../messages/generated/messages'
import { confidenceText, likelihoodRange, likelihoodText, salienceText, scaleText } from '../../text/stance-terms'

/** Stands for null where something is chosen from a list. */
export const NOT_KNOWN = 'not-known'

interface Option {
  readonly value: string
  readonly label: string
}

const notKnown = (): Option => ({ value: NOT_KNOWN, label: m.positions_not_known() })

const SCALES = Object.keys(LIKELIHOOD_SCALES) as readonly LikelihoodScale[]

export function scaleOptions(): readonly { readonly value: LikelihoodScale; readonly label: string }[] {
  return SCALES.map((value) => ({ value, label: scaleText(value) }))
}

/** The words of one scale, each with the percentages it stands for. */
export function likelihoodOptions(scale: LikelihoodScale): readonly Option[] {
  const words = termsOf(scale).map((likelihood) => ({
    value: likelihood.term,
    label: `${likelihoodText(likelihood)} (${likelihoodRange(likelihood)})`,
  }))
  return [notKnown(), ...words]
}

/** A word of a scale; null for anything that is not one. */
export function likelihoodOf(scale: LikelihoodScale, term: string): Likelihood | null {
  return termsOf(scale).find((likelihood) => likelihood.term === term) ?? null
}

function termsOf(scale: LikelihoodScale): readonly Likelihood[] {
  return Object.keys(LIKELIHOOD_SCALES[scale]).map((term): Likelihood => ({ scale, term }))
}

const LEVELS: readonly Confidence['level'][] = ['low', 'moderate', 'high']

export function confidenceOptions(): readonly Option[] {
  return [notKnown(), ...LEVELS.map((value) => ({ value, label: confidenceText(value) }))]
}

/** The confidence after its level was chosen; the reason stays, and goes with the level. */
export function confidenceOf(before: Confidence | null, level: string): Confidence | null {
  const found = LEVELS.find((each) => each === level)
  return found ? { level: found, reason: before?.reason ?? '' } : null
}

export function salienceOptions(): readonly Option[] {
  return [notKnown(), ...SALIENCES.map((value) => ({ value, label: salienceText(value) }))]
}

export function salienceOf(value: string): Position['salience'] {
  return SALIENCES.find((each) => each === value) ?? null
}
