import { sentencesOf } from './checks/prose'

/** Words that say how likely something is, in the languages of the interface. Whole words only. */
const LIKELIHOOD = [
  'likely|unlikely|likelihood|probable|probably|improbable|probability|chance|chances|almost certain|possibility',
  'probabil[ăi]?|improbabil[ăi]?|probabilitate|șans[eă]|aproape sigur|posibilitate',
  'probables?|improbables?|probablement|probabilité|vraisemblables?|vraisemblablement|invraisemblable|quasi certaine?|possibilité',
].join('|')

/** Words that say how sure somebody is of a judgement. */
const CONFIDENCE = [
  '(?:low|moderate|high) confidence|confidence|confident|confidently',
  'încredere|grad de certitudine|certitudine',
  'confiance|certitude|niveau de confiance',
].join('|')

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')
const [SAYS_LIKELIHOOD, SAYS_CONFIDENCE] = [whole(LIKELIHOOD), whole(CONFIDENCE)]

/**
 * The first sentence that speaks of a likelihood and of a confidence at once, which readers confuse (ICD 203); null when there is none. Words
 * of all languages of the interface are known whatever the text is in; `language` (BCP 47) only parts its sentences.
 */
export function findMixedSentence(text: string, language: string): string | null {
  const isMixed = (words: string) => SAYS_CONFIDENCE.test(words) && SAYS_LIKELIHOOD.test(words)
  return isMixed(text) ? (sentencesOf(text, language).find(isMixed) ?? null) : null
}
