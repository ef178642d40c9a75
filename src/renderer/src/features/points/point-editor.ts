import { createPoint, type Point } from '../../../../shared/domain/point'
import { plainLine, wordsOf } from '../../../../shared/domain/rich-text'
import { addItem, changeItem, moveItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What an adviser does to the points of one theme, or (theme null) of the meeting as a whole. */
export class PointEditor {
  readonly #open: OpenMeeting
  readonly #themeId: () => string | null
  readonly #newId: () => string

  constructor(open: OpenMeeting, themeId: () => string | null, newId: () => string) {
    this.#open = open
    this.#themeId = themeId
    this.#newId = newId
  }

  /** A new point is to be made and may be said aloud, until the adviser says otherwise. */
  add(text: string): Promise<boolean> {
    const point = createPoint(this.#newId(), this.#themeId(), 'to-make', plainLine(text))
    return this.#open.apply(addItem('point', point, text))
  }

  change(point: Point, changes: Partial<Omit<Point, 'id'>>): Promise<boolean> {
    return this.#open.apply(changeItem('point', point.id, changes, wordsOf(changes.text ?? point.text)))
  }

  remove(point: Point): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'point', point.id, wordsOf(point.text)))
  }

  moveTo(point: Point, neighbour: Point): Promise<boolean> {
    return this.#open.apply(moveItem(this.#open.meeting, 'point', point.id, neighbour.id, wordsOf(point.text)))
  }
}
