import { MAX_POINT_LEVEL } from '../../../../shared/domain/point'

/** The most a line can hold. */
const MOST_CHARACTERS = 2_000
/** The most lines taken from one paste; a book of points is no outline. */
const MOST_LINES = 500

export interface PastedLine {
  readonly level: number
  readonly text: string
}

/** One point a line of plain text; empty lines are left out, bullets and numbers in front too, and each tab in front is a level. */
export function readPastedLines(text: string): readonly PastedLine[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(readLine)
    .filter((line) => line.text !== '')
    .slice(0, MOST_LINES)
}

function readLine(line: string): PastedLine {
  const level = Math.min(MAX_POINT_LEVEL, /^\t*/u.exec(line)?.[0].length ?? 0)
  const text = line
    .trim()
    .replace(/^(?:[-–—•‣▪*·]|\d{1,3}[.)])\s+/u, '')
    .replace(/\s+/gu, ' ')
  return { level, text: text.slice(0, MOST_CHARACTERS) }
}
