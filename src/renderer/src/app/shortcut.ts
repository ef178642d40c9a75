import { TABS, type Tab } from '../state/router.svelte'

/** What a key or the menu asks of the whole window. */
export type WindowCommand =
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'new-meeting' | 'open-files' | 'undo' | 'redo' | 'export-book' | 'in-room' | 'show-library' | 'about' }

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The command behind a combination of keys, or null. In a text field undo and redo are the field's own. */
export function shortcutOf(event: Keys, isInField: boolean): WindowCommand | null {
  if (event.key === 'F5') return { kind: 'in-room' }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  // The tenth is on the key beside the ninth.
  const tab = /^\d$/.test(event.key) ? TABS[(Number(event.key) + 9) % 10] : undefined
  if (tab) return { kind: 'tab', tab }
  if (event.key.toLowerCase() === 'o') return { kind: 'open-files' }
  return isInField ? null : historyShortcut(event)
}

function historyShortcut({ key, shiftKey }: Keys): WindowCommand | null {
  if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
  return key.toLowerCase() === 'y' ? { kind: 'redo' } : null
}

/** The person is typing there: keys and pasted text belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role="spinbutton"]')
}
