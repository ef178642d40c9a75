import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { readLine } from './outline-doc'

/** What one line can hold, as the model has it. */
const MOST_CHARACTERS = 2_000
const MOST_RUNS = 200

/** Keeps lines within what the model can hold, and gives each new line an identity of its own. */
export function createOutlineGuard(newId: () => string): Plugin {
  return new Plugin({
    filterTransaction: (transaction) => !transaction.docChanged || transaction.doc.children.every(isInBounds),
    appendTransaction: (transactions, _, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const transaction = state.tr
      for (const { node, position } of unnamedLines(state.doc)) {
        transaction.setNodeMarkup(position, null, { ...node.attrs, id: newId() })
      }
      return transaction.docChanged ? transaction : null
    },
  })
}

function isInBounds({ content, childCount }: Node): boolean {
  return content.size <= MOST_CHARACTERS && childCount <= MOST_RUNS
}

/** Lines without an identity, or with that of a line before them. */
function unnamedLines(doc: Node): readonly { readonly node: Node; readonly position: number }[] {
  const seen = new Set<string>()
  const unnamed: { readonly node: Node; readonly position: number }[] = []
  doc.forEach((node, position) => {
    const { id } = readLine(node)
    if (id === null || seen.has(id)) unnamed.push({ node, position })
    else seen.add(id)
  })
  return unnamed
}
