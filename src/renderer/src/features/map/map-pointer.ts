/** What the pointer does on a map. Places are fractions of the map's width and height. */
export interface PointerTarget {
  readonly onpoint: (code: string, x: number, y: number) => void
  readonly onleave: () => void
  readonly onchoose: (code: string) => void
}

/** Below this many pixels a press is a click and not a drag. */
const DRAG_FROM = 4

/**
 * Follows the pointer over a map in a scrolling frame: names the state under it, drags the map, and chooses a state by a click. For the
 * pointer alone: the list beside the map does the same by keyboard.
 */
export function followPointer(target: PointerTarget): (frame: HTMLElement) => () => void {
  return (frame) => {
    const stop = new AbortController()
    const { signal } = stop
    let pressed: PointerEvent | null = null
    let isDragging = false

    function move(event: PointerEvent) {
      if (pressed && event.buttons === 0) pressed = null
      if (pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) >= DRAG_FROM) isDragging = true
      if (pressed && isDragging) frame.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: 'instant' })
      else point(event, target)
    }

    function click(event: MouseEvent) {
      const code = codeAt(event)
      if (code !== null && !isDragging) target.onchoose(code)
    }

    frame.addEventListener('pointerdown', (event) => ([pressed, isDragging] = [event.button === 0 ? event : null, false]), { signal })
    frame.addEventListener('pointermove', move, { signal })
    frame.addEventListener('pointerleave', () => target.onleave(), { signal })
    frame.addEventListener('click', click, { signal })
    return () => stop.abort()
  }
}

function point(event: PointerEvent, target: PointerTarget): void {
  const code = codeAt(event)
  const box = elementAt(event)?.closest('svg.map')?.getBoundingClientRect()
  if (code === null || !box) target.onleave()
  else target.onpoint(code, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
}

function codeAt(event: MouseEvent): string | null {
  return elementAt(event)?.closest('[data-code]')?.getAttribute('data-code') ?? null
}

function elementAt({ target }: MouseEvent): Element | null {
  return target instanceof Element ? target : null
}
