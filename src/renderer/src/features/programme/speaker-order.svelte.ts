import { tick } from 'svelte'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import type { ProgrammeBoard } from './programme-board.svelte'

/** The order in which people speak in an item: moved by keys, buttons or the pointer. */
export class SpeakerOrder {
  /** Where the dragged speaker would go. */
  over: number | null = $state(null)
  readonly #board: ProgrammeBoard
  readonly #item: () => ProgrammeItem
  #from: number | null = null

  constructor(board: ProgrammeBoard, item: () => ProgrammeItem) {
    this.#board = board
    this.#item = item
  }

  add(personId: string): Promise<boolean> {
    return this.#set([...this.#item().speakers, { personId, minutes: null }])
  }

  remove(personId: string): Promise<boolean> {
    return this.#set(this.#item().speakers.filter((each) => each.personId !== personId))
  }

  /** What has the focus keeps it at its new place. */
  async move(from: number, to: number): Promise<void> {
    const speakers = [...this.#item().speakers]
    const [moved] = speakers.splice(from, 1)
    if (!moved || to < 0 || to > speakers.length) return
    const focused = document.activeElement
    await this.#set([...speakers.slice(0, to), moved, ...speakers.slice(to)])
    await tick()
    if (focused instanceof HTMLElement) focused.focus()
  }

  /** Alt with an arrow moves a speaker. */
  onKey(event: KeyboardEvent, index: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    void this.move(index, index + (event.key === 'ArrowUp' ? -1 : 1))
  }

  grab(index: number): void {
    this.#from = index
  }

  hover(event: DragEvent, index: number): void {
    if (this.#from === null) return
    event.preventDefault()
    this.over = index
  }

  drop(event: DragEvent, index: number): void {
    const from = this.#from
    this.release()
    if (from === null) return
    event.preventDefault()
    event.stopPropagation()
    if (from !== index) void this.move(from, index)
  }

  release(): void {
    this.#from = null
    this.over = null
  }

  #set(speakers: ProgrammeItem['speakers']): Promise<boolean> {
    return this.#board.editor.change(this.#item(), { speakers: speakers.map((each) => ({ ...each })) })
  }
}
