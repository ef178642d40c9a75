import type { TimeBudget } from '../../../shared/domain/budget'
import type { Meeting } from '../../../shared/domain/meeting'
import type { Pace } from '../../../shared/domain/pace'
import type { Row } from '../model-parts'
import { fill, type Wording } from '../wording'
import type { Desk } from './desk'
import { plain, proseRow } from './rows'

/** The minutes set aside for a theme, what is to be said in them, and by how much that is too long; null where neither is known. */
export function createTimeRow({ wording, budget }: Desk, themeId: string): Row | null {
  const time = budget.themes.find((each) => each.themeId === themeId)
  if (!time || (time.given === null && time.needed === 0)) return null
  const { matters } = wording.words
  return proseRow(plain, matters.labels.time, sentencesOf(wording, time).filter(Boolean).join(' '))
}

/** At what pace the speaking time was counted; for the key of the book, since it is the same for all themes. */
export function paceSentence({ words: { matters } }: Wording, { wordsPerMinute }: Pace, { interpretation }: Meeting['fields']): string {
  return fill(matters.pace, { count: wordsPerMinute, interpretation: matters.interpretations[interpretation] })
}

function sentencesOf(wording: Desk['wording'], { given, needed, excess }: TimeBudget): readonly string[] {
  const { matters } = wording.words
  return [
    given === null ? '' : wording.plural(matters.minutes, given / 60, { count: given / 60 }),
    needed > 0 ? fill(matters.planned, { duration: durationOf(wording, needed) }) : '',
    excess > 0 ? fill(matters.tooLong, { duration: durationOf(wording, excess) }) : '',
  ]
}

function durationOf({ words: { matters } }: Desk['wording'], seconds: number): string {
  if (seconds < 60) return fill(matters.seconds, { seconds })
  return fill(matters.duration, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}
