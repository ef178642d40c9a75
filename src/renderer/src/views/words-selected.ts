import type { Words } from '../state/passage-choice'

/** Which words of a source a person has selected in its text on the screen; null when none, or words of something else. */
export function wordsSelected(selection: Selection | null): Words | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = placeOf(startContainer, startOffset)
  const end = placeOf(endContainer, endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** The place in the frozen text: each paragraph says where it begins. */
function placeOf(node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p[data-start]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset['start']) + before.toString().length
}
