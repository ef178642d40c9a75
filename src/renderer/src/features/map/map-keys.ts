export type MapCommand = 'zoom-in' | 'zoom-out' | 'fit' | 'dismiss'

const COMMANDS: ReadonlyMap<string, MapCommand> = new Map([
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'fit'],
  ['Escape', 'dismiss'],
])

/** What a key means to the map; the arrows are left to the scrolling of its frame. */
export function mapCommandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): MapCommand | null {
  return event.ctrlKey || event.metaKey || event.altKey ? null : (COMMANDS.get(event.key) ?? null)
}

/** Where the arrow keys lead in a list of so many entries; null for any other key. */
export function stepIn(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1)
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
