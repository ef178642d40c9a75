import type { CalendarNote } from '../../../shared/domain/programme-calendar'

/** More notes would not be read. */
const MOST = 1_000

/** Collects what was read differently, or not at all. */
export interface NoteTaker {
  readonly take: (kind: CalendarNote['kind'], about?: Partial<Omit<CalendarNote, 'kind'>>) => void
  readonly notes: readonly CalendarNote[]
}

/** Makes an empty one. */
export function createNoteTaker(): NoteTaker {
  const notes: CalendarNote[] = []
  const take: NoteTaker['take'] = (kind, about = {}) => {
    if (notes.length < MOST) notes.push({ title: '', detail: '', line: 0, count: 0, ...about, kind })
  }
  return { take, notes }
}
