import { Mark, Node, type AnyExtension } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Italic } from '@tiptap/extension-italic'
import { Text } from '@tiptap/extension-text'

/** An outline is a list of lines and nothing else. */
const Outline = Node.create({ name: 'doc', topNode: true, content: 'line+' })

/** One point. The words stand in a paragraph of their own, so that labels can stand beside them. */
const Line = Node.create({
  name: 'line',
  content: 'text*',
  defining: true,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    kind: { default: 'to-make', rendered: false },
    level: { default: 0, renderHTML: ({ level }) => ({ class: `line level-${String(level)}` }) },
  }),
  parseHTML: () => [{ tag: 'div.line', contentElement: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, ['p', 0]],
})

/** Words that rest on a passage. What is typed behind them does not rest on it. */
const Cites = Mark.create({
  name: 'cites',
  inclusive: false,
  addAttributes: () => ({ id: { default: null, rendered: false } }),
  parseHTML: () => [],
  renderHTML: () => ['span', { class: 'cited' }, 0],
})

/** The document of the points editor. */
export const OUTLINE_SCHEMA: readonly AnyExtension[] = [Outline, Line, Text, Bold, Italic, Cites]
