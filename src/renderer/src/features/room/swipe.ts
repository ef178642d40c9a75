/** Shorter ones, in CSS pixels, are a finger that shook. */
const FAR = 80

/** Calls `onswipe` when a finger is drawn sideways over an element: 1 to the left (on), -1 to the right (back). */
export function swipe(onswipe: (by: 1 | -1) => void): (element: HTMLElement) => () => void {
  return (element) => {
    let start: Touch | null = null
    const begin = (event: TouchEvent) => (start = event.touches.length === 1 ? (event.touches[0] ?? null) : null)
    const end = (event: TouchEvent) => {
      const last = event.changedTouches[0]
      if (!start || !last) return
      const [across, down] = [last.clientX - start.clientX, last.clientY - start.clientY]
      start = null
      if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)) onswipe(across < 0 ? 1 : -1)
    }
    element.addEventListener('touchstart', begin, { passive: true })
    element.addEventListener('touchend', end, { passive: true })
    return () => {
      element.removeEventListener('touchstart', begin)
      element.removeEventListener('touchend', end)
    }
  }
}
