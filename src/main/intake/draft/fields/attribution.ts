import type { Attribution } from '../../../../shared/domain/evidence'
import { wordsOf, type Person } from '../mentions/cast'
import { standingIn, type Reading } from '../reading'
import { endOf, hasCueAt, hitsOf, startOf, type Sentence } from '../text/document'

/** A speaker is at most so many tokens before the verb. */
const REACH = 6

function personAt(reading: Reading, sentence: Sentence, low: number, high: number): Person | undefined {
  return standingIn(reading, sentence).find(({ from, to }) => to > low && from < high)?.person
}

/** "French officials", "a Foreign Office spokesman": the group with the words before it, without the article. */
function groupAt(reading: Reading, sentence: Sentence, low: number, high: number): string | null {
  const hit = hitsOf(sentence, 'anonymous').find((candidate) => candidate.from >= low && candidate.to <= high)
  if (!hit) return null
  let from = hit.from
  while (from > 0 && hit.from - from < 3 && isPartOfGroup(sentence, from - 1)) from--
  return wordsOf(reading.document.text, { start: startOf(sentence, from), end: endOf(sentence, hit.to) })
}

function isPartOfGroup(sentence: Sentence, at: number): boolean {
  const cues = ['adjective', 'body', 'country', 'roleModifier', 'institution'] as const
  return cues.some((cue) => hasCueAt(sentence, cue, at))
}

function speakerIn(reading: Reading, sentence: Sentence, low: number, high: number): Attribution | null {
  const person = personAt(reading, sentence, low, high)
  if (person) return { who: person.name, isNamed: true }
  const group = groupAt(reading, sentence, Math.max(0, low), high)
  return group ? { who: group.slice(0, 500), isNamed: false } : null
}

/** Who a sentence is reported from: the subject of a verb of saying, or what follows "according to"; null when nobody. */
export function attributionOf(reading: Reading, sentence: Sentence): Attribution | null {
  for (const hit of hitsOf(sentence, 'according')) {
    const speaker = speakerIn(reading, sentence, hit.to, hit.to + REACH)
    if (speaker) return speaker
  }
  for (const hit of hitsOf(sentence, 'say')) {
    const speaker = speakerIn(reading, sentence, hit.from - REACH, hit.from) ?? speakerIn(reading, sentence, hit.to, hit.to + 3)
    if (speaker) return speaker
  }
  return null
}
