import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { pasteLines } from './outline-commands'
import { readLine } from './outline-doc'

/**
 * What comes in and goes out is plain text, one point a line, its level as tabs. Taken before the editor's own handling, which would read
 * the markup of other programs. Files, and lines dragged inside the text, are left to others.
 */
export const PLAIN_TEXT_ONLY: EditorProps = {
  clipboardTextSerializer: (slice) => slice.content.content.map(indented).join('\n'),
  handleDOMEvents: {
    paste: (view, event) => insertPlain(view, event, event.clipboardData),
    drop: (view, event) => view.dragging === null && event.dataTransfer?.files.length === 0 && dropPlain(view, event),
  },
}

/** Text dropped goes where it is dropped. */
function dropPlain(view: EditorView, event: DragEvent): boolean {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
  return insertPlain(view, event, event.dataTransfer)
}

function insertPlain(view: EditorView, event: Event, data: DataTransfer | null): boolean {
  event.preventDefault()
  const text = data?.getData('text/plain') ?? ''
  if (text !== '') pasteLines(text)(view.state, (transaction) => view.dispatch(transaction), view)
  return true
}

function indented(node: Node): string {
  return node.type.name === 'line' ? '\t'.repeat(readLine(node).level) + node.textContent : node.textContent
}
