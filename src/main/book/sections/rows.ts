import type { Fact } from '../../../shared/domain/evidence'
import type { Cited, Row } from '../model-parts'
import { paragraphsOf } from '../printable'
import type { Notes } from './notes'

/** A row of paragraphs whose last one carries the footnotes of the facts; null when there is nothing to print. */
export function proseRow(cite: Notes['cite'], label: string, text: string, ...facts: readonly Fact[]): Row | null {
  const paragraphs = paragraphsOf(text)
  const last = paragraphs.length - 1
  if (last < 0) return null
  return { label, paragraphs: paragraphs.map((paragraph, index) => (index === last ? cite(paragraph, ...facts) : plain(paragraph))) }
}

/** A line without footnotes. */
export function plain(text: string): Cited {
  return { text, calls: [] }
}

/** The rows that have something to print. */
export function filled(rows: readonly (Row | null)[]): readonly Row[] {
  return rows.filter((row) => row !== null)
}
