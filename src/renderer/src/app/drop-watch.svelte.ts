/** Watches files being dragged over the window. Entering and leaving are counted, since each element in the window reports them. */
export class DropWatch {
  #depth = $state(0)

  get isOver(): boolean {
    return this.#depth > 0
  }

  enter(event: DragEvent): void {
    if (hasFiles(event)) this.#depth += 1
  }

  leave(event: DragEvent): void {
    if (hasFiles(event)) this.#depth = Math.max(0, this.#depth - 1)
  }

  /** Without this the window would show the dropped file itself. */
  over(event: DragEvent): void {
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none'
  }

  /** The files that were dropped; none when something else was. */
  drop(event: DragEvent): readonly File[] {
    event.preventDefault()
    this.#depth = 0
    return [...(event.dataTransfer?.files ?? [])]
  }
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
