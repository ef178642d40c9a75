import type { Stance } from '../../../../shared/domain/position'
import { stanceOfKey } from '../../text/stance-keys'

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly isExtending: boolean }
  | { readonly kind: 'page'; readonly direction: 1 | -1; readonly isExtending: boolean }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'set'; readonly stance: Stance }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'open' }
  | { readonly kind: 'escape' }

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Further than any grid reaches; the selection stops at the edge. */
const EDGE = 1_000_000

/** Keys that empty a cell, as in a spreadsheet. */
const EMPTYING = new Set(['Delete', 'Backspace'])

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The command behind a key, as in a spreadsheet; null leaves the key to others. */
export function gridCommandOf(event: Keys): GridCommand | null {
  if (event.altKey) return null
  const isControl = event.ctrlKey || event.metaKey
  return movementOf(event, isControl) ?? (isControl ? controlCommandOf(event.key.toLowerCase()) : plainCommandOf(event.key))
}

function movementOf({ key, shiftKey: isExtending }: Keys, isControl: boolean): GridCommand | null {
  const arrow = ARROWS[key]
  if (arrow) {
    const reach = isControl ? EDGE : 1
    return { kind: 'move', rows: arrow[0] * reach, columns: arrow[1] * reach, isExtending }
  }
  if (key === 'Home') return { kind: 'move', rows: isControl ? -EDGE : 0, columns: -EDGE, isExtending }
  if (key === 'End') return { kind: 'move', rows: isControl ? EDGE : 0, columns: EDGE, isExtending }
  if (key === 'PageUp') return { kind: 'page', direction: -1, isExtending }
  return key === 'PageDown' ? { kind: 'page', direction: 1, isExtending } : null
}

function controlCommandOf(key: string): GridCommand | null {
  if (key === 'a') return { kind: 'select-all' }
  if (key === 'd') return { kind: 'fill', direction: 'down' }
  return key === 'r' ? { kind: 'fill', direction: 'right' } : null
}

function plainCommandOf(key: string): GridCommand | null {
  if (key === 'Enter' || key === 'F2') return { kind: 'open' }
  if (key === 'Escape') return { kind: 'escape' }
  const stance = EMPTYING.has(key) ? 'unknown' : stanceOfKey(key)
  return stance ? { kind: 'set', stance } : null
}
