/** A table as text: rows of cells, not necessarily of one length. */
export type TextTable = readonly (readonly string[])[]

/** What separates the cells of a row: a comma (RFC 4180), a semicolon where the comma is the decimal sign, a tab in the clipboard. */
export type Delimiter = ',' | ';' | '\t'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Reads text of a spreadsheet by RFC 4180: a field that begins with a quotation mark ends with one, holds line ends and delimiters as they
 * are, and two quotation marks in it stand for one. Line ends may be CR LF, LF or CR. Reading never fails: an unfinished field ends with the text.
 */
export function readTable(text: string, delimiter: Delimiter = guessDelimiter(text)): TextTable {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  while (at < text.length || row.length > 0) {
    const field = readField(text, at, delimiter)
    row.push(field.value)
    const endsRow = text[field.end] !== delimiter
    at = field.end + (text.startsWith('\r\n', field.end) ? 2 : 1)
    if (!endsRow) continue
    rows.push(row)
    row = []
  }
  return rows
}

/** The delimiter that occurs most in the first line; a tab wins over both others, since nobody types it into a cell. */
function guessDelimiter(text: string): Delimiter {
  const [line = ''] = text.replace(/"[^"]*"/gu, '').split(/[\r\n]/u, 1)
  if (line.includes('\t')) return '\t'
  return line.split(';').length > line.split(',').length ? ';' : ','
}

/** Whether every field stands in quotation marks, as in a file, or only those that need them, as in the clipboard. */
export type Quoting = 'always' | 'where-needed'

/**
 * Writes a table with CR LF line ends. A field that a spreadsheet would take for a formula is written with an apostrophe before it, so that
 * nothing in it is ever computed; `restoreField` takes that away.
 */
export function writeTable(rows: TextTable, delimiter: Delimiter, quoting: Quoting): string {
  const write = (value: string) => writeField(value, quoting, delimiter)
  return rows.map((row) => `${row.map(write).join(delimiter)}\r\n`).join('')
}

/** What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection), full-width forms included; or one of our apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/** The text that `writeTable` was given for a field that was read back. */
export function restoreField(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field
}

function writeField(value: string, quoting: Quoting, delimiter: Delimiter): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  const isPlain = quoting === 'where-needed' && !/["\r\n]/u.test(safe) && !safe.includes(delimiter)
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`
}

interface Field {
  readonly value: string
  /** The index of the delimiter or line end behind the field, or the length of the text. */
  readonly end: number
}

function readField(text: string, start: number, delimiter: Delimiter): Field {
  if (text[start] !== '"') return readPlain(text, start, delimiter)
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return { value: value + text.slice(from), end: text.length }
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return withRest(value, readPlain(text, quote + 1, delimiter))
    value += '"'
    from = quote + 2
  }
}

/** Text behind a closing quotation mark belongs to the field; strictly there is none. */
function withRest(value: string, rest: Field): Field {
  return { value: value + rest.value, end: rest.end }
}

function readPlain(text: string, start: number, delimiter: Delimiter): Field {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\r' && text[end] !== '\n') end++
  return { value: text.slice(start, end), end }
}
