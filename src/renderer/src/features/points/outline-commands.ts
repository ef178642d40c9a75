import type { Node } from '@tiptap/pm/model'
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { nodeOf, readLine } from './outline-doc'
import type { OutlineLine } from './outline-line'
import { placeAbove, placeBelow, shiftLevels, withChildren, type LineRange } from './outline-levels'
import { readPastedLines } from './pasted-lines'

/** Enter: the words behind the cursor become a point of their own; on an empty line one level out instead. */
export const splitLine: Command = (state, dispatch) => {
  const transaction = state.tr.deleteSelection()
  const { $from } = transaction.selection
  const line = $from.parent
  if (line.content.size === 0) return shiftChosen(-1)(state, dispatch) || true
  const isAtEnd = $from.parentOffset === line.content.size
  const attrs = { ...line.attrs, id: null, level: isAtEnd ? levelAfter(transaction.doc, $from.index(0)) : readLine(line).level }
  // At the beginning the new line comes before: the words keep what is known about them.
  if ($from.parentOffset === 0) transaction.insert($from.before(), line.type.create(attrs))
  else transaction.split($from.pos, 1, [{ type: line.type, attrs }])
  dispatch?.(transaction.scrollIntoView())
  return true
}

/** Backspace at the start: an empty line goes, the cursor moves to the end of the one before. */
export const removeEmptyLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.content.size > 0 || state.doc.childCount === 1) return false
  dispatch?.(removeLines(state, { start: $from.index(0), end: $from.index(0) + 1 }))
  return true
}

/** Removes the chosen lines; what belongs to them stays. */
export const removeChosen: Command = (state, dispatch) => {
  const { start, last } = chosenLines(state)
  dispatch?.(removeLines(state, { start, end: last + 1 }))
  return true
}

/** Removes lines of a kind, from the last to the first; nothing happens when there is none. */
export function removeLinesWhere(isGone: (line: OutlineLine) => boolean): Command {
  return (state, dispatch) => {
    const places = [...state.doc.children.keys()].filter((place) => isGone(readLine(state.doc.child(place))))
    if (places.length === 0) return false
    const transaction = places.length === state.doc.childCount ? removeLines(state, { start: 0, end: places.length }) : state.tr
    if (!transaction.docChanged)
      for (const place of places.toReversed()) transaction.delete(startOf(state.doc, place), startOf(state.doc, place + 1))
    dispatch?.(transaction)
    return true
  }
}

/** Tab and Shift+Tab: the chosen lines and what belongs to them go one level in or out. */
export function shiftChosen(step: 1 | -1): Command {
  return (state, dispatch) => {
    const range = chosenRange(state)
    const levels = shiftLevels(levelsOf(state.doc), range, step)
    if (!levels) return false
    const transaction = state.tr
    levels.forEach((level, index) => {
      const place = range.start + index
      transaction.setNodeMarkup(startOf(state.doc, place), null, { ...state.doc.child(place).attrs, level })
    })
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

/** Alt+Up and Alt+Down: the chosen lines move with what belongs to them. */
export function moveChosen(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const levels = levelsOf(state.doc)
    const range = chosenRange(state)
    const place = direction === 'up' ? placeAbove(levels, range) : placeBelow(levels, range)
    if (place === null) return false
    dispatch?.(moveLines(state, range, place).scrollIntoView())
    return true
  }
}

/** Cites a passage (null: none any more) for the chosen words, or for the word or the cited words at the cursor. */
export function citeChosen(id: string | null): Command {
  return (state, dispatch) => {
    const mark = state.schema.marks['cites']
    const range = state.selection.empty ? wordsAt(state) : { from: state.selection.from, to: state.selection.to }
    if (!mark || range.from === range.to) return false
    const transaction = state.tr.removeMark(range.from, range.to, mark)
    dispatch?.(id === null ? transaction : transaction.addMark(range.from, range.to, mark.create({ id })))
    return true
  }
}

/** Plain text, one point a line; what stands in front of a line (a dash, a number) is left out, tabs become levels. */
export function pasteLines(text: string): Command {
  return (state, dispatch) => {
    const [first, ...rest] = readPastedLines(text)
    if (!first) return true
    const transaction = state.tr.insertText(first.text)
    const { $from } = transaction.selection
    const { kind, level } = readLine($from.parent)
    const plain = { isBold: false, isItalic: false, cites: null }
    const nodes = rest.map((line) =>
      nodeOf(state.schema, { id: null, kind, level: Math.min(3, level + line.level), text: [{ text: line.text, ...plain }] }),
    )
    const after = $from.after()
    transaction.insert(after, nodes)
    if (nodes.length > 0) transaction.setSelection(Selection.near(transaction.doc.resolve(sizeOf(nodes) + after - 1), -1))
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

/** The chosen lines, first to last. */
export function chosenLines({ selection, doc }: Pick<EditorState, 'selection' | 'doc'>): { readonly start: number; readonly last: number } {
  const last = doc.childCount - 1
  return { start: Math.min(selection.$from.index(0), last), last: Math.min(selection.$to.index(0), last) }
}

/** Where a line begins in the document. */
export function startOf(doc: Node, place: number): number {
  return sizeOf(doc.children.slice(0, place))
}

/** Behind the words of a point a new one stands beside it, or, when it has points of its own, first among them. */
function levelAfter(doc: Node, place: number): number {
  const [own, next] = [readLine(doc.child(place)).level, doc.maybeChild(place + 1)]
  return next ? Math.max(own, readLine(next).level) : own
}

function chosenRange(state: EditorState): LineRange {
  const { start, last } = chosenLines(state)
  return withChildren(levelsOf(state.doc), start, last)
}

function levelsOf(doc: Node): readonly number[] {
  return doc.children.map((line) => readLine(line).level)
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0)
}

/** An outline is never without a line: the last one is emptied instead. */
function removeLines(state: EditorState, { start, end }: LineRange): Transaction {
  const { doc, tr: transaction } = state
  const from = startOf(doc, start)
  if (end - start === doc.childCount) {
    const line = doc.child(0).type.create()
    return transaction.replaceWith(0, doc.content.size, line).setSelection(TextSelection.create(transaction.doc, 1))
  }
  transaction.delete(from, startOf(doc, end))
  return transaction.setSelection(Selection.near(transaction.doc.resolve(from), -1)).scrollIntoView()
}

function moveLines({ doc, selection, tr: transaction }: EditorState, { start, end }: LineRange, place: number): Transaction {
  const lines = doc.children.slice(start, end)
  const from = startOf(doc, start)
  const to = startOf(doc, place)
  const target = place > start ? to - sizeOf(lines) : to
  transaction.delete(from, from + sizeOf(lines)).insert(target, lines)
  const shift = target - from
  return transaction.setSelection(TextSelection.create(transaction.doc, selection.anchor + shift, selection.head + shift))
}

/** The cited words around the cursor, otherwise the word it stands in. */
function wordsAt({ selection: { $from } }: EditorState): { readonly from: number; readonly to: number } {
  const { from, to } = wordIn($from.parent.textContent, $from.parentOffset)
  return { from: $from.start() + from, to: $from.start() + to }
}

function wordIn(text: string, at: number): { readonly from: number; readonly to: number } {
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, at))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(at))?.[0].length ?? 0
  return { from: at - before, to: at + after }
}
