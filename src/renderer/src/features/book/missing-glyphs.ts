import type { Problem } from '../../../../shared/ipc/problem'

/** Characters that no font of the book has: a line each (character, code, place), and how many more there are. */
export interface MissingGlyphs {
  readonly lines: readonly string[]
  readonly more: number
}

/** What a problem tells about missing characters; nothing when it is about something else. */
export function missingGlyphs({ code, values }: Problem): MissingGlyphs {
  const list = code === 'book-missing-glyphs' ? String(values['characters'] ?? '') : ''
  const lines = list.split('\n').filter((line) => line !== '')
  return { lines, more: Math.max(0, Number(values['count'] ?? 0) - lines.length) }
}
