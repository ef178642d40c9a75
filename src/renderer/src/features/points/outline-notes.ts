import type { Node } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PointKind } from '../../../../shared/domain/point'
import { citedBy, readLine } from './outline-doc'
import type { OutlineLine } from './outline-line'

/** What stands beside a line without being part of it. */
export interface LineNote {
  /** Where a jump to the point lands; unique in the window. */
  readonly elementId: string
  /** Who, how surely, how long: short. */
  readonly note: string
  /** Not to be said aloud. */
  readonly isQuiet: boolean
}

/** Where the notes come from. */
export interface NoteSource {
  readonly kindText: (kind: PointKind) => string
  readonly placeholder: () => string
  /** Null for a line that is not a point yet. */
  readonly noteOf: (id: string) => LineNote | null
  readonly citeLabel: (evidenceId: string, number: number) => string
  /** Draws the sign of evidence behind a point; the returned function takes it away. */
  readonly drawMark: (element: HTMLElement, pointId: string) => () => void
}

/** Draws the notes again after something they tell has changed. */
export function refreshNotes(state: EditorState): Transaction {
  return state.tr.setMeta('notes', true)
}

/** Draws beside and into the lines what is not text: kinds, notes, numbers of citations, signs of evidence. */
export function createNotesPlugin(source: NoteSource): Plugin {
  return new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, decorationsOf(doc, source)) } })
}

/** The passages that an outline cites, numbered in the order in which they first appear. */
export function citationNumbers(doc: Node): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  doc.descendants((node) => {
    const id = node.isText ? citedBy(node) : null
    if (id !== null && !numbers.has(id)) numbers.set(id, numbers.size + 1)
  })
  return numbers
}

function decorationsOf(doc: Node, source: NoteSource): Decoration[] {
  const numbers = citationNumbers(doc)
  const decorations: Decoration[] = []
  let before: OutlineLine | null = null
  doc.forEach((node, position) => {
    const line = readLine(node)
    decorations.push(...lineDecorations(node, position, line, before, source))
    decorations.push(...citationsIn(node, position + 1, numbers, source))
    before = line
  })
  return decorations
}

function lineDecorations(
  node: Node,
  position: number,
  line: OutlineLine,
  before: OutlineLine | null,
  source: NoteSource,
): readonly Decoration[] {
  const note = line.id === null ? null : source.noteOf(line.id)
  const isSameKind = before?.kind === line.kind
  const attributes = {
    class: [note?.isQuiet ? 'quiet' : '', isSameKind ? '' : 'new-kind'].join(' '),
    'data-kind': isSameKind ? '' : source.kindText(line.kind),
    'data-note': note?.note ?? '',
    ...(note ? { id: note.elementId } : {}),
  }
  const end = position + node.nodeSize
  return [
    Decoration.node(position, end, attributes),
    ...(node.content.size === 0 ? [placeholderAt(position + 1, source)] : []),
    ...(note && line.id !== null ? [markAt(end - 1, line.id, source)] : []),
  ]
}

function placeholderAt(position: number, { placeholder }: NoteSource): Decoration {
  return Decoration.widget(position, () => element('span', 'placeholder', placeholder()), { key: placeholder(), side: 1 })
}

function markAt(position: number, pointId: string, { drawMark }: NoteSource): Decoration {
  let remove: () => void = () => undefined
  const draw = () => {
    const holder = element('span', 'mark', '')
    remove = drawMark(holder, pointId)
    return holder
  }
  const options = { key: `mark ${pointId}`, side: 2, ignoreSelection: true, stopEvent: () => true }
  return Decoration.widget(position, draw, { ...options, destroy: () => remove() })
}

/** A number behind each stretch of words that rests on one passage. */
function citationsIn(line: Node, start: number, numbers: ReadonlyMap<string, number>, source: NoteSource): readonly Decoration[] {
  const found: Decoration[] = []
  line.forEach((node, offset, index) => {
    const id = citedBy(node)
    const next = line.maybeChild(index + 1)
    if (id !== null && (!next || citedBy(next) !== id))
      found.push(numberAt(start + offset + node.nodeSize, id, numbers.get(id) ?? 0, source))
  })
  return found
}

function numberAt(position: number, id: string, number: number, { citeLabel }: NoteSource): Decoration {
  const draw = () => {
    const button = element('button', 'cite-number', String(number))
    button.dataset['cites'] = id
    button.setAttribute('type', 'button')
    button.setAttribute('tabindex', '-1')
    button.setAttribute('aria-label', citeLabel(id, number))
    return button
  }
  return Decoration.widget(position, draw, { key: `cite ${id} ${number}`, side: -1, ignoreSelection: true })
}

function element(name: 'span' | 'button', className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.contentEditable = 'false'
  made.textContent = text
  return made
}
