import { daySchema } from '../../../shared/domain/primitives'

/**
 * The calendar day of a date as pages and messages write it: of ISO 8601 the day that is written, whatever its time zone; of RFC 5322 the
 * day the sender wrote. Null for anything else.
 */
export function dayOf(written: string): string | null {
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/u.exec(written)?.[1]
  const day = iso ?? mailDay(written)
  return day !== null && daySchema.safeParse(day).success ? day : null
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function mailDay(written: string): string | null {
  const [, day, month, year] = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/u.exec(written) ?? []
  const number = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1
  return day && year && number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
