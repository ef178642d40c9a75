const NOTE = /^page-(\d{1,6})$/
const LAST_PAGE = 100_000

/** The remark on a finding that its words begin on that page of the source, counted from 1. */
export function pageNote(page: number): string {
  return `page-${Math.min(page, LAST_PAGE)}`
}

/** The page that remarks name; null when the source has no pages. */
export function pageOf(notes: readonly string[]): number | null {
  const number = notes.map((note) => NOTE.exec(note)?.[1]).find((each) => each !== undefined)
  return number === undefined ? null : Number(number)
}
