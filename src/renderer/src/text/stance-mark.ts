import type { Stance } from '../../../shared/domain/position'

/** One part of a symbol in a box of 16 by 16: drawn as a line or filled. */
export interface MarkPart {
  readonly path: string
  readonly look: 'line' | 'fill'
}

const CIRCLE = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z'

/** Symbols that differ in shape alone, so that neither colour nor grey has to be told apart: full, half and empty circle, triangle, cross, question. */
export const STANCE_MARKS: Readonly<Record<Stance, readonly MarkPart[]>> = {
  supports: [{ path: CIRCLE, look: 'fill' }],
  conditional: [
    { path: CIRCLE, look: 'line' },
    { path: 'M8 2.5a5.5 5.5 0 0 0 0 11z', look: 'fill' },
  ],
  undecided: [{ path: CIRCLE, look: 'line' }],
  reserves: [{ path: 'M8 2.5L14 13H2z', look: 'line' }],
  opposes: [{ path: 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5', look: 'line' }],
  unknown: [
    { path: 'M5.4 6a2.6 2.6 0 1 1 3.8 2.3c-.8.5-1.2.9-1.2 1.9', look: 'line' },
    { path: 'M8 11.7a.95.95 0 1 1 0 1.9a.95.95 0 0 1 0-1.9z', look: 'fill' },
  ],
}
