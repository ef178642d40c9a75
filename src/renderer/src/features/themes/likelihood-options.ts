import { LIKELIHOOD_SCALES, likelihoodSchema, type LikelihoodScale } from '../../../../shared/domain/likelihood'
import { likelihoodRange, likelihoodText } from '../../text/stance-terms'

/** The words of a scale, each with the percentages it stands for: "likely (55–80 %)". */
export function likelihoodOptions(scale: LikelihoodScale): readonly { readonly value: string; readonly label: string }[] {
  return Object.keys(LIKELIHOOD_SCALES[scale]).map((term) => {
    const likelihood = likelihoodSchema.parse({ scale, term })
    return { value: term, label: `${likelihoodText(likelihood)} (${likelihoodRange(likelihood)})` }
  })
}
