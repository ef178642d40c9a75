import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { wordsOf } from '../../../../shared/domain/rich-text'
import { startOf } from './outline-commands'
import { nodeOf, readLine } from './outline-doc'
import { isSameLine, isSameText, type OutlineLine } from './outline-line'

/** Marks a transaction that shows what the meeting holds: nothing was typed. */
export const SHOWN = 'shown'

/** Makes a document show these lines with as few changes as possible, so that the cursor stays; null when it shows them already. */
export function updateTo(state: EditorState, lines: readonly OutlineLine[]): Transaction | null {
  const shown = state.doc.children.map(readLine)
  const known = new Set(lines.map(({ id }) => id))
  // A new line in which nothing is written yet is no difference.
  const settled = shown.filter((line) => known.has(line.id) || wordsOf(line.text).trim() !== '')
  if (isSame(settled, lines)) return null
  const isInPlace = shown.length === lines.length && shown.every(({ id }, place) => id === lines[place]?.id)
  const transaction = isInPlace ? updateInPlace(state, lines) : replaceMiddle(state, lines)
  return keepCursor(state, transaction, lines).setMeta(SHOWN, true)
}

/** The cursor stays in the point in which it stood, wherever that stands now. */
function keepCursor({ doc, selection }: EditorState, transaction: Transaction, lines: readonly OutlineLine[]): Transaction {
  const { id } = readLine(doc.child(Math.min(selection.$from.index(0), doc.childCount - 1)))
  const place = lines.findIndex((line) => line.id === id)
  const line = place < 0 ? null : transaction.doc.maybeChild(place)
  if (!line || readLine(line).id !== id) return transaction
  const offset = Math.min(selection.$from.parentOffset, line.content.size)
  return transaction.setSelection(TextSelection.create(transaction.doc, startOf(transaction.doc, place) + 1 + offset))
}

function isSame(left: readonly OutlineLine[], right: readonly OutlineLine[]): boolean {
  return left.length === right.length && left.every((line, place) => hasTwin(line, right[place]))
}

function hasTwin(line: OutlineLine, other: OutlineLine | undefined): boolean {
  return other !== undefined && isSameLine(line, other)
}

/** From the last to the first, so that places before a change stay valid. */
function updateInPlace({ doc, schema, tr: transaction }: EditorState, lines: readonly OutlineLine[]): Transaction {
  for (const [place, line] of [...lines.entries()].toReversed()) updateLine(transaction, doc, place, nodeOf(schema, line), line)
  return transaction
}

function updateLine(transaction: Transaction, doc: Node, place: number, node: Node, line: OutlineLine): void {
  const before = readLine(doc.child(place))
  if (isSameLine(before, line)) return
  const start = startOf(doc, place)
  if (!isSameText(before.text, line.text)) transaction.replaceWith(start + 1, start + doc.child(place).nodeSize - 1, node.content)
  transaction.setNodeMarkup(start, null, node.attrs)
}

function replaceMiddle({ doc, schema, tr: transaction }: EditorState, lines: readonly OutlineLine[]): Transaction {
  const shown = doc.children.map(readLine)
  const shortest = Math.min(shown.length, lines.length)
  let head = 0
  while (head < shortest && hasTwin(shown[head] ?? EMPTY, lines[head])) head += 1
  let tail = 0
  while (tail < shortest - head && hasTwin(shown.at(-1 - tail) ?? EMPTY, lines.at(-1 - tail))) tail += 1
  const nodes = lines.slice(head, lines.length - tail).map((line) => nodeOf(schema, line))
  const isEmptied = nodes.length === 0 && head + tail === 0
  const content = isEmptied ? [nodeOf(schema, EMPTY)] : nodes
  return transaction.replaceWith(startOf(doc, head), startOf(doc, doc.childCount - tail), content)
}

const EMPTY: OutlineLine = { id: null, level: 0, kind: 'to-make', text: [] }
