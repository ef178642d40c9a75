/** Beginnings after which a hyphen is part of the word. */
const PREFIXES: ReadonlySet<string> = new Set('co non ex vice anti pro pre self mid semi multi inter trans euro'.split(' '))

/** What stands between two words of a line, and between two of which the second begins a page; a page break alone would show as nothing. */
export type Separator = ' ' | ' \f'

/** A last line of so many letters is no heading and no entry of a list, so that it can end in the middle of a sentence. */
const LONG = 60

/** The text so far and the next line of the same paragraph; a word that was divided to fit the line is made whole. */
export function joinWords(before: string, after: string, separator: Separator): string {
  const divided = /(\p{L}+)[-\u00ad\u2010]$/u.exec(before)
  if (!divided || !/^\p{Ll}/u.test(after)) return `${before}${separator}${after}`
  const isKept = !before.endsWith('\u00ad') && PREFIXES.has(divided[1]?.toLowerCase() ?? '')
  const start = isKept ? before : before.slice(0, -1)
  return separator === ' ' ? start + after : movePageBreak(start, after)
}

/** A word that two pages share belongs to the page where it begins. */
function movePageBreak(start: string, after: string): string {
  const end = after.search(/\s/u)
  return end < 0 ? start + after : `${start}${after.slice(0, end)} \f${after.slice(end + 1)}`
}

/** A paragraph goes on where its last line ends in the middle of a sentence, and the next one begins in the middle of one or has to. */
export function isContinued(before: string, after: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1)
  return /[\p{L}\p{N},–—-]$/u.test(last) && (/^[\p{Ll}(]/u.test(after) || (last.length >= LONG && !last.startsWith('- ')))
}
