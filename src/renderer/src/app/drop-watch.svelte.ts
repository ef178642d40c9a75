/** Where a picture may be dropped for what it shows, not as a source. */
const PICTURE_PLACE = '[data-drop="picture"]'

/** Watches files being dragged over the window. Entering and leaving are counted, since each element in the window reports them. */
export class DropWatch {
  #depth = $state(0)
  #isPicture = $state(false)

  /** Files are over the window for which no part of the page has a place of its own. */
  get isOver(): boolean {
    return this.#depth > 0 && !(this.#isPicture && document.querySelector(PICTURE_PLACE))
  }

  enter(event: DragEvent): void {
    if (!hasFiles(event)) return
    this.#depth += 1
    this.#isPicture = [...(event.dataTransfer?.items ?? [])].every(({ type }) => type.startsWith('image/'))
  }

  leave(event: DragEvent): void {
    if (hasFiles(event)) this.#depth = Math.max(0, this.#depth - 1)
  }

  /** Without this the window would show the dropped file itself. */
  over(event: DragEvent): void {
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none'
  }

  /** The files that were dropped; none when something else was, or a part of the page has taken them. */
  drop(event: DragEvent): readonly File[] {
    const isTaken = event.defaultPrevented
    event.preventDefault()
    this.#depth = 0
    if (isTaken) return []
    return [...(event.dataTransfer?.files ?? [])]
  }
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
