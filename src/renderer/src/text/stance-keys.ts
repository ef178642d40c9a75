import type { Stance } from '../../../shared/domain/position'

/** The same letters in each language, since they are printed on the legend: supports, conditions, undecided, reserves, opposes. */
export const STANCE_KEYS: Readonly<Record<Stance, string>> = {
  supports: 'S',
  conditional: 'C',
  undecided: 'U',
  reserves: 'R',
  opposes: 'O',
  unknown: '?',
}

const STANCE_OF_KEY = new Map(Object.entries(STANCE_KEYS).map(([stance, key]) => [key.toLowerCase(), stance as Stance]))

/** The stance a key stands for, in either case; undefined for any other key. */
export function stanceOfKey(key: string): Stance | undefined {
  return STANCE_OF_KEY.get(key.toLowerCase())
}
