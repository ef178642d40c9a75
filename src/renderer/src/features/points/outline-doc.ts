import type { Mark, Node, Schema } from '@tiptap/pm/model'
import { POINT_KINDS, type PointKind } from '../../../../shared/domain/point'
import type { RichLine, Run } from '../../../../shared/domain/rich-text'
import type { OutlineLine } from './outline-line'

/** The document that shows these lines; without any, one empty line to write in. */
export function docOf(schema: Schema, lines: readonly OutlineLine[]): Node {
  const shown = lines.length === 0 ? [{ id: null, level: 0, kind: 'to-make' as const, text: [] }] : lines
  return schema.node(
    'doc',
    null,
    shown.map((line) => nodeOf(schema, line)),
  )
}

export function nodeOf(schema: Schema, { id, level, kind, text }: OutlineLine): Node {
  return schema.node(
    'line',
    { id, level, kind },
    text.map((run) => schema.text(run.text, marksOf(schema, run))),
  )
}

/** The lines of a document. */
export function linesOf(doc: Node): readonly OutlineLine[] {
  return doc.children.map(readLine)
}

export function readLine(node: Node): OutlineLine {
  const { id, level, kind } = node.attrs
  return {
    id: typeof id === 'string' ? id : null,
    level: typeof level === 'number' ? level : 0,
    kind: isPointKind(kind) ? kind : 'to-make',
    text: textOf(node),
  }
}

function textOf(node: Node): RichLine {
  return node.children.map((child) => ({
    text: child.text ?? '',
    isBold: child.marks.some(({ type }) => type.name === 'bold'),
    isItalic: child.marks.some(({ type }) => type.name === 'italic'),
    cites: citedBy(child),
  }))
}

/** The passage that some words rest on. */
export function citedBy(text: Node): string | null {
  const id: unknown = text.marks.find(({ type }) => type.name === 'cites')?.attrs['id']
  return typeof id === 'string' ? id : null
}

function marksOf(schema: Schema, { isBold, isItalic, cites }: Run): readonly Mark[] {
  return [
    ...(isBold ? [schema.mark('bold')] : []),
    ...(isItalic ? [schema.mark('italic')] : []),
    ...(cites === null ? [] : [schema.mark('cites', { id: cites })]),
  ]
}

function isPointKind(kind: unknown): kind is PointKind {
  return POINT_KINDS.some((each) => each === kind)
}
