import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { moveChosen, removeEmptyLine, shiftChosen, splitLine } from './outline-commands'

/** What keys ask for beyond the text itself. */
export interface OutlineActions {
  readonly undo: () => void
  readonly redo: () => void
  readonly cite: () => void
  /** Leaves the text by keyboard: in it, Tab has a meaning of its own. */
  readonly leave: () => void
}

const COMMANDS: Readonly<Record<string, Command>> = {
  Enter: splitLine,
  'Shift-Enter': splitLine,
  Backspace: removeEmptyLine,
  Tab: shiftChosen(1),
  'Shift-Tab': shiftChosen(-1),
  'Alt-ArrowUp': moveChosen('up'),
  'Alt-ArrowDown': moveChosen('down'),
}

/** Tab, Enter and the arrows are the outline's also where nothing can be done; Backspace otherwise deletes as usual. */
const OWN_KEYS: readonly string[] = Object.keys(COMMANDS).filter((key) => key !== 'Backspace')

/** The keys of the outline. */
export function createOutlineKeys({ undo, redo, cite, leave }: OutlineActions): Extension {
  const act = (action: () => void) => () => {
    action()
    return true
  }
  return Extension.create({
    name: 'outlineKeys',
    priority: 1_000,
    addKeyboardShortcuts() {
      const { editor } = this
      const commands = Object.entries(COMMANDS).map(([key, command]) => {
        const run = () => command(editor.state, (transaction) => editor.view.dispatch(transaction), editor.view) || OWN_KEYS.includes(key)
        return [key, run] as const
      })
      const actions = { 'Mod-z': act(undo), 'Mod-Shift-z': act(redo), 'Mod-y': act(redo), 'Mod-k': act(cite), Escape: act(leave) }
      return { ...Object.fromEntries(commands), ...actions }
    },
  })
}
