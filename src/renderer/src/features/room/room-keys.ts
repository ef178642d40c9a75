import type { Stance } from '../../../../shared/domain/position'
import { stanceOfKey } from '../../text/stance-keys'

/** What a key asks for in the room. */
export type RoomCommand =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'line'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly end: 'first' | 'last' }
  | { readonly kind: 'use'; readonly state: 'used' | 'answered' | 'not-used' }
  | { readonly kind: 'pick'; readonly key: string }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'mode' | 'fold' | 'find' | 'remark' | 'promise' | 'escape' }

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>

const PLAIN: Readonly<Record<string, RoomCommand>> = {
  ArrowRight: { kind: 'move', by: 1 },
  PageDown: { kind: 'move', by: 1 },
  ' ': { kind: 'move', by: 1 },
  ArrowLeft: { kind: 'move', by: -1 },
  PageUp: { kind: 'move', by: -1 },
  ArrowDown: { kind: 'line', by: 1 },
  ArrowUp: { kind: 'line', by: -1 },
  Home: { kind: 'edge', end: 'first' },
  End: { kind: 'edge', end: 'last' },
  Escape: { kind: 'escape' },
  u: { kind: 'use', state: 'used' },
  a: { kind: 'use', state: 'answered' },
  n: { kind: 'use', state: 'not-used' },
  m: { kind: 'mode' },
  f: { kind: 'fold' },
  h: { kind: 'find' },
  r: { kind: 'remark' },
}

/**
 * The command behind a key, or null. Shift with a letter picks the party of that letter, a digit needs no Shift (and may need one, depending on the
 * keyboard); while a party is picked, the next letter is its stance and Enter begins its promise. Combinations belong to the window.
 */
export function roomCommandOf(event: Keys, isPicked: boolean): RoomCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (/^\d$/.test(key) || (event.shiftKey && /^[a-z]$/.test(key))) return { kind: 'pick', key }
  if (event.shiftKey && key === ' ') return { kind: 'move', by: -1 }
  return isPicked ? pickedCommandOf(key) : (PLAIN[key] ?? null)
}

/** Any other key leaves the party and does what it always does. */
function pickedCommandOf(key: string): RoomCommand | null {
  if (key === 'Enter') return { kind: 'promise' }
  const stance = stanceOfKey(key)
  return stance ? { kind: 'stance', stance } : (PLAIN[key] ?? null)
}
