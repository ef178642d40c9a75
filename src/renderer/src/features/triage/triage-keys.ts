/** What a key means among the suggestions. */
export type TriageKey = 'next' | 'previous' | 'first' | 'last' | 'accept' | 'accept-sure' | 'edit' | 'reject' | 'undo' | 'show' | 'filter'

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

const MEANINGS: Readonly<Record<string, TriageKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'show',
  a: 'accept',
  e: 'edit',
  r: 'reject',
  u: 'undo',
  '/': 'filter',
}

/** The meaning of a key, or null. Combinations belong to the window; with Caps Lock a letter is still that letter. */
export function meaningOf(event: Keys): TriageKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  if (event.shiftKey && event.key.toLowerCase() === 'a') return 'accept-sure'
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.shiftKey && key !== '/' ? null : (MEANINGS[key] ?? null)
}
