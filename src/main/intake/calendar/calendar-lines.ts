import ICAL from 'ical.js'

/** A line of a calendar with the number of the line of the file it begins on, from 1; folded lines are one (RFC 5545, 3.1). */
export interface ContentLine {
  readonly text: string
  readonly line: number
}

/** An entry of a calendar: its own lines, without those of what it holds (alarms). */
export interface EntryLines {
  readonly kind: 'VEVENT' | 'VTODO'
  readonly line: number
  readonly lines: readonly ContentLine[]
}

/** What a file holds: its entries, its own time zones, and the lines on which something begins that never ends. */
export interface CalendarLines {
  readonly isCalendar: boolean
  readonly entries: readonly EntryLines[]
  readonly zones: readonly ICAL.Component[]
  readonly broken: readonly number[]
}

interface Open {
  readonly name: string
  readonly line: number
  readonly lines: ContentLine[]
}

/**
 * Unfolds the lines of a file. Some programs fold in the middle of a character, so that is done before bytes become characters; bytes that
 * are no UTF-8 become U+FFFD.
 */
export function unfoldLines(bytes: Uint8Array): readonly ContentLine[] {
  const lines: { text: string; line: number }[] = []
  const raw = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
  raw.split(/\r\n|\n|\r/u).forEach((text, index) => {
    const last = lines.at(-1)
    if (last && /^[ \t]/u.test(text)) last.text += text.slice(1)
    else lines.push({ text, line: index + 1 })
  })
  return lines.flatMap(({ text, line }) => (text.trim() === '' ? [] : [{ text: Buffer.from(text, 'latin1').toString('utf8'), line }]))
}

/** Finds the entries and time zones of a calendar; what is not closed properly is named and left out. */
export function scanCalendar(lines: readonly ContentLine[]): CalendarLines {
  const scan = new Scan()
  for (const each of lines) scan.take(each)
  return scan.finish()
}

class Scan {
  readonly #stack: Open[] = []
  readonly #entries: EntryLines[] = []
  readonly #zones: ICAL.Component[] = []
  readonly #broken: number[] = []
  #isCalendar = false

  take(each: ContentLine): void {
    const edge = /^(BEGIN|END):\s*([A-Z0-9-]+)\s*$/iu.exec(each.text)
    const name = edge?.[2]?.toUpperCase() ?? ''
    if (!edge) this.#stack.at(-1)?.lines.push(each)
    else if (edge[1]?.toUpperCase() === 'BEGIN') this.#begin({ name, line: each.line, lines: [] }, each)
    else this.#end(name, each)
  }

  finish(): CalendarLines {
    this.#drop(this.#stack.splice(0))
    return { isCalendar: this.#isCalendar, entries: this.#entries, zones: this.#zones, broken: this.#broken }
  }

  #begin(open: Open, each: ContentLine): void {
    this.#isCalendar ||= open.name === 'VCALENDAR'
    // An entry within an entry means that the first one was never closed.
    if (isEntry(open.name)) this.#drop(this.#stack.splice(this.#depthOf(isEntry)))
    const zone = this.#stack.at(-1)
    if (zone?.name === 'VTIMEZONE') zone.lines.push(each)
    this.#stack.push(open.name === 'STANDARD' || open.name === 'DAYLIGHT' ? { ...open, lines: zone?.lines ?? [] } : open)
  }

  #end(name: string, each: ContentLine): void {
    const depth = this.#depthOf((other) => other === name)
    if (depth === this.#stack.length) return
    const [open, ...inner] = this.#stack.splice(depth)
    this.#drop(inner)
    if (name === 'STANDARD' || name === 'DAYLIGHT') open?.lines.push(each)
    if (open && isEntry(name)) this.#entries.push({ kind: name, line: open.line, lines: open.lines })
    if (open && name === 'VTIMEZONE') this.#zones.push(...readZone(open.lines))
  }

  #depthOf(isWanted: (name: string) => boolean): number {
    const depth = this.#stack.findLastIndex(({ name }) => isWanted(name))
    return depth < 0 ? this.#stack.length : depth
  }

  #drop(opened: readonly Open[]): void {
    for (const { name, line } of opened) if (isEntry(name)) this.#broken.push(line)
  }
}

function isEntry(name: string): name is EntryLines['kind'] {
  return name === 'VEVENT' || name === 'VTODO'
}

/** A time zone that cannot be read is as good as none: its times are then taken as those of the meeting, and that is said. */
function readZone(lines: readonly ContentLine[]): readonly ICAL.Component[] {
  try {
    const text = ['BEGIN:VTIMEZONE', ...lines.map((each) => each.text), 'END:VTIMEZONE'].join('\r\n')
    return [ICAL.Component.fromString(text)]
  } catch {
    return []
  }
}
