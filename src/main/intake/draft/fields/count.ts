import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf } from '../mentions/cast'
import { tokenSpan, type Claim, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { isPast } from './meeting'
import { numbersOf, type NumberMention } from './numbers'

/** "2 leaders" are the two just named, not a number that is expected. */
const SMALLEST = 4
const LARGEST = 500
/** Words that may stand between the number and the noun: "27 [EU member] states". */
const GAP = 3
/** French nouns that are approximate by themselves: "une vingtaine". */
const ROUND_NUMBER = /[tz]aine$/u

function nounAfter(sentence: Sentence, number: NumberMention): Hit<Cue> | null {
  return (
    hitsOf(sentence, 'countNoun').find(
      (hit) => hit.from >= number.to && hit.from - number.to <= GAP && isGapFree(sentence, number.to, hit.from),
    ) ?? null
  )
}

function isGapFree(sentence: Sentence, low: number, high: number): boolean {
  return sentence.tokens
    .slice(low, high)
    .every((token, step) => token.kind === 'word' && !hasCueAt(sentence, 'and', low + step) && !hasCueAt(sentence, 'month', low + step))
}

function qualifierBefore(sentence: Sentence, number: NumberMention): Hit<Cue> | null {
  return hitsOf(sentence, 'approximator').find((hit) => hit.to === number.from) ?? null
}

/** The number counts who meets: the sentence speaks of gathering or of an event. */
function isGathering(sentence: Sentence): boolean {
  return (
    hitsOf(sentence, 'gather').length > 0 ||
    (hitsOf(sentence, 'event').length > 0 && (hitsOf(sentence, 'attend').length > 0 || hitsOf(sentence, 'meet').length > 0))
  )
}

function claimAt(reading: Reading, sentence: Sentence, number: NumberMention): Claim | null {
  const noun = nounAfter(sentence, number)
  if (!noun || number.value < SMALLEST || number.value > LARGEST) return null
  const qualifier = qualifierBefore(sentence, number)
  const isRound = ROUND_NUMBER.test(sentence.tokens[number.from]?.lower ?? '')
  const words = qualifier ? wordsOf(reading.document.text, tokenSpan(sentence, qualifier.from, isRound ? number.to : qualifier.to)) : ''
  const span = tokenSpan(sentence, qualifier?.from ?? number.from, noun.to)
  const value = { field: 'expectedLeaders', count: number.value, qualifier: words } as const
  return { value, sentence, spans: [span], confidence: qualifier ? 0.9 : 0.75, rule: 'count.number-before-noun' }
}

/** How many are expected, with "around" kept; the first number of participants in a sentence that speaks of gathering. */
export function findCount(reading: Reading): readonly Claim[] {
  for (const { sentence } of reading.reads) {
    if (isPast(sentence) || !isGathering(sentence)) continue
    for (const number of numbersOf(sentence)) {
      const claim = claimAt(reading, sentence, number)
      if (claim) return [claim]
    }
  }
  return []
}
