/**
 * Keeps the line of the cursor in view: after a key, and after a click once the button is up, wherever the pointer then is, since a text
 * that moves under a pressed button is selected. What lies over the end of the text covers no line either; how high that may be is the
 * scroll margin in the style of a line.
 */
export function keepLineInView(text: HTMLElement): () => void {
  const reveal = () => {
    const place = document.getSelection()?.focusNode
    const element = place instanceof Element ? place : place?.parentElement
    const line = text.contains(element ?? null) ? element?.closest('.line') : null
    line?.scrollIntoView({ block: 'nearest' })
    if (line && isCovered(line)) line.scrollIntoView({ block: 'end' })
  }
  const waitForButton = () => document.addEventListener('mouseup', reveal, { once: true })
  text.addEventListener('mousedown', waitForButton)
  text.addEventListener('keyup', reveal)
  return () => {
    text.removeEventListener('mousedown', waitForButton)
    text.removeEventListener('keyup', reveal)
    document.removeEventListener('mouseup', reveal)
  }
}

/** Something else is seen where the line ends. */
function isCovered(line: Element): boolean {
  const { left, bottom } = line.getBoundingClientRect()
  return !line.contains(document.elementFromPoint(left + 1, bottom - 1))
}
