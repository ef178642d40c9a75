const DAY = 86_400_000

/** The day (`YYYY-MM-DD`) is one of the calendar: the 31st of February is not. */
export function isRealDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day
}

/** The day so many days later, or earlier when `days` is negative; `day` is one of the calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The days from the first to the last, both included, in order; at most 366, and none when the last comes before the first. */
export function daysBetween(first: string, last: string): readonly string[] {
  const count = Math.min(366, Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, at) => addDays(first, at))
}
