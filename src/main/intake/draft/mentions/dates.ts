import { hasCueAt, hitsOf, type Sentence } from '../text/document'

/** A date in the words of the source. Token numbers, end exclusive. */
export interface DateMention {
  readonly from: number
  readonly to: number
  /** ISO 8601 day; only where the words hold day, month and year of a single day. */
  readonly day: string | null
  /** How much the words fix: a day of a month, a weekday, "this week", only a month. */
  readonly kind: 'day' | 'weekday' | 'relative' | 'month'
  /** The year in the words, when they hold one. */
  readonly year: number | null
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', 'го', '.', 'º'])
const RANGE = new Set(['-', 'and', 'et', 'und', 'i', 'și', 'та', 'й', 'to', 'bis', 'au', 'до', 'do', 'la', '/'])
const BEFORE_YEAR = new Set([',', 'de', 'of', 'din'])

function numberAt(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at]
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.lower) ? Number(token.lower) : Number.NaN
}

const isDayNumber = (value: number): boolean => value >= 1 && value <= 31
const isYearNumber = (value: number): boolean => value >= 1900 && value <= 2100
const lowerAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

/** The start of the day numbers that end before `at`: "9-10", "22 and 23", "3rd", "18.". */
function daysBefore(sentence: Sentence, at: number): { readonly from: number; readonly isSingle: boolean; readonly day: number } | null {
  let last = at - 1
  if (lowerAt(sentence, last) === 'of' || lowerAt(sentence, last) === 'de') last--
  if (ORDINAL.has(lowerAt(sentence, last))) last--
  const day = numberAt(sentence, last)
  if (!isDayNumber(day)) return null
  let first = last - 1
  if (!RANGE.has(lowerAt(sentence, first))) return { from: last, isSingle: true, day }
  if (ORDINAL.has(lowerAt(sentence, first - 1))) first--
  return isDayNumber(numberAt(sentence, first - 1)) ? { from: first - 1, isSingle: false, day } : { from: last, isSingle: true, day }
}

/** The end of the day numbers that begin at `at`, after an English month: "21", "21st", "21-22". */
function daysAfter(sentence: Sentence, at: number): { readonly to: number; readonly isSingle: boolean; readonly day: number } | null {
  const day = numberAt(sentence, at)
  if (!isDayNumber(day)) return null
  let to = at + 1
  if (ORDINAL.has(lowerAt(sentence, to)) && lowerAt(sentence, to) !== '.') to++
  const hasSecond = RANGE.has(lowerAt(sentence, to)) && isDayNumber(numberAt(sentence, to + 1))
  return { to: hasSecond ? to + 2 : to, isSingle: !hasSecond, day }
}

function yearAfter(sentence: Sentence, at: number): { readonly to: number; readonly year: number } | null {
  const skip = BEFORE_YEAR.has(lowerAt(sentence, at)) ? 1 : 0
  const year = numberAt(sentence, at + skip)
  return isYearNumber(year) ? { to: at + skip + 1, year } : null
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

function aroundMonth(sentence: Sentence, from: number, to: number, month: number): DateMention | null {
  const before = daysBefore(sentence, from)
  const after = before ? null : daysAfter(sentence, to)
  const days = before ?? after
  const end = after?.to ?? to
  const year = yearAfter(sentence, end)
  if (!days && !year) return null
  const isDay = days?.isSingle === true && year !== null
  const day = isDay ? isoDay(year.year, month, days.day) : null
  return { from: before?.from ?? from, to: year?.to ?? end, day, kind: days ? 'day' : 'month', year: year?.year ?? null }
}

function weekdayBefore(sentence: Sentence, from: number): number {
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    const hit = hitsOf(sentence, 'weekday').find((candidate) => candidate.to === at + 1)
    if (hit) return hit.from
    if (!/^[,(]$/.test(lowerAt(sentence, at)) && !hasCueAt(sentence, 'article', at) && lowerAt(sentence, at) !== 'dem') return from
  }
  return from
}

const NUMERIC = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))$/

/** "06.01.2026", "2026-01-06": five tokens without blanks between them. */
function numericAt(sentence: Sentence, from: number): DateMention | null {
  const tokens = sentence.tokens.slice(from, from + 5)
  const [first] = tokens
  const last = tokens[4]
  if (last === undefined || first?.kind !== 'number') return null
  const match = NUMERIC.exec(tokens.map((token) => token.lower).join(''))
  if (match?.[0].length !== last.end - first.start) return null
  const [year, month, day] = match[1] ? [match[1], match[2], match[3]] : [match[6], match[5], match[4]]
  const iso = isoDay(Number(year), Number(month), Number(day))
  return iso ? { from, to: from + 5, day: iso, kind: 'day', year: Number(year) } : null
}

function monthDates(sentence: Sentence): readonly DateMention[] {
  return hitsOf(sentence, 'month').flatMap(({ from, to, term }) => {
    const end = lowerAt(sentence, to) === '.' && isDayNumber(numberAt(sentence, to + 1)) ? to + 1 : to
    const date = aroundMonth(sentence, from, end, Number(term.value))
    return date ? [{ ...date, from: weekdayBefore(sentence, date.from) }] : []
  })
}

function numericDates(sentence: Sentence): readonly DateMention[] {
  return sentence.tokens.flatMap((_, from) => numericAt(sentence, from) ?? [])
}

function wordDates(sentence: Sentence, cue: 'weekday' | 'relativeDate'): readonly DateMention[] {
  const kind = cue === 'weekday' ? 'weekday' : 'relative'
  return hitsOf(sentence, cue).map(({ from, to }) => ({ from, to, day: null, kind, year: null }))
}

/** All dates of a sentence, left to right, the fuller form where two overlap. */
export function datesOf(sentence: Sentence): readonly DateMention[] {
  const all = [
    ...monthDates(sentence),
    ...numericDates(sentence),
    ...wordDates(sentence, 'weekday'),
    ...wordDates(sentence, 'relativeDate'),
  ]
  const kept: DateMention[] = []
  for (const date of all) if (!kept.some((other) => date.from < other.to && other.from < date.to)) kept.push(date)
  return kept.sort((left, right) => left.from - right.from)
}
