import type { Point } from '../../../../shared/domain/point'
import { wordsOf } from '../../../../shared/domain/rich-text'
import { changeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** Seconds as the model holds them: an hour at most. */
const MOST_SECONDS = 3_600

/** What an adviser decides about a point beside its words. */
export class PointEditor {
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  change(point: Point, changes: Partial<Omit<Point, 'id' | 'text'>>): Promise<boolean> {
    return this.#open.apply(changeItem('point', point.id, changes, wordsOf(point.text)))
  }

  /** Nothing typed: worked out from the words again. What is no number of seconds changes nothing. */
  async setSeconds(point: Point, text: string): Promise<void> {
    const seconds = readSeconds(text)
    if (seconds !== undefined) await this.change(point, { seconds })
  }
}

/** "45", "45 s", "1:30"; null for nothing, undefined for anything else. */
export function readSeconds(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const [, minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,4})\s*s?$/u.exec(text.trim()) ?? []
  const total = seconds === undefined ? undefined : Number(minutes ?? 0) * 60 + Number(seconds)
  return total === undefined || total > MOST_SECONDS ? undefined : total
}
