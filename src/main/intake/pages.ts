import type { Finding } from '../../shared/domain/suggestion'
import { pageNote } from '../../shared/domain/page-note'
import { PAGE_BREAK } from './read/pdf/join-pages'

/** The text as the rules read it: a turn of the page is a blank, and every position stays. */
export function withoutPageBreaks(text: string): string {
  return text.replaceAll(PAGE_BREAK, ' ')
}

/** The number of the page a position of a paged text stands on, counted from 1. */
export function createPageCounter(text: string): (position: number) => number {
  const breaks: number[] = []
  for (let at = text.indexOf(PAGE_BREAK); at >= 0; at = text.indexOf(PAGE_BREAK, at + 1)) breaks.push(at)
  return (position) => 1 + breaks.filter((each) => each < position).length
}

/** The finding with a remark on which page its words begin. */
export function noteOfPage(finding: Finding, pageAt: (position: number) => number): Finding {
  const start = finding.anchors[0]?.start ?? 0
  return { ...finding, notes: [...finding.notes, pageNote(pageAt(start))] }
}
