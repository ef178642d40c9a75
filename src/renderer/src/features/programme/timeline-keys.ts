import type { ProgrammeItem } from '../../../../shared/domain/programme'
import type { ProgrammeBoard } from './programme-board.svelte'

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

const STEP = 5
const STRIDE = 15

/** What a key means for an item of the timeline. */
export type TimelineKey =
  | { readonly kind: 'move'; readonly minutes: number; readonly days: number }
  | { readonly kind: 'stretch'; readonly minutes: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'open' | 'remove' | 'add' }

/** Arrows move, Alt with arrows makes longer or shorter, Shift makes the step larger; page keys go to the item before or after. */
export function readTimelineKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Keys): TimelineKey | null {
  if (ctrlKey || metaKey) return null
  const minutes = shiftKey ? STRIDE : STEP
  const way = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : key === 'ArrowDown' || key === 'ArrowRight' ? 1 : 0
  if (way !== 0 && altKey) return { kind: 'stretch', minutes: way * minutes }
  if (altKey) return null
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'move', minutes: way * minutes, days: 0 }
  if (way !== 0) return { kind: 'move', minutes: 0, days: way }
  if (key === 'PageUp' || key === 'PageDown') return { kind: 'step', by: key === 'PageUp' ? -1 : 1 }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'remove' }
  if (key === 'Enter' || key === ' ' || key === 'F2') return { kind: 'open' }
  return key.toLowerCase() === 'n' ? { kind: 'add' } : null
}

/** Does what a key means; false leaves the key to others. */
export function pressTimelineKey(board: ProgrammeBoard, item: ProgrammeItem, event: Keys): boolean {
  const meaning = readTimelineKey(event)
  switch (meaning?.kind) {
    case undefined:
      return false
    case 'move':
      void board.act(item, board.editor.move(item, meaning))
      return true
    case 'stretch':
      void board.act(item, board.editor.stretch(item, meaning.minutes))
      return true
    case 'step':
      board.step(item, meaning.by)
      return true
    case 'open':
      board.choose(item.id, true)
      return true
    case 'remove':
      void board.remove(item)
      return true
    case 'add':
      void board.add()
      return true
  }
}
