/** What a key means among the findings. */
export type CheckKey = 'next' | 'previous' | 'first' | 'last' | 'go' | 'accept' | 'reopen' | 'search'

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

const MEANINGS: Readonly<Record<string, CheckKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'go',
  a: 'accept',
  r: 'reopen',
  '/': 'search',
}

/** The meaning of a key, or null. Combinations belong to the window; with Caps Lock a letter is still that letter. */
export function meaningOf(event: Keys): CheckKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return null
  return MEANINGS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}
