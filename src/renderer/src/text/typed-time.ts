/** A clock time as people type it: "9:30", "09.30", "9h30", "930", "9"; null when it is none. */
export function readTime(text: string): string | null {
  const read = /^\s*(\d{1,2})\s*(?:[:.h]\s*(\d{2})?|(\d{2}))?\s*$/iu.exec(text)
  if (!read) return null
  const hours = Number(read[1])
  const minutes = Number(read[2] ?? read[3] ?? 0)
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** A length in minutes as people type it: "45", "45 min", "1:30", "1h30", "2 h"; null when it is none. */
export function readMinutes(text: string, most: number): number | null {
  const plain = /^\s*(\d{1,5})\s*(?:min)?\s*$/iu.exec(text)
  const hours = /^\s*(\d{1,3})\s*[:h]\s*(\d{1,2})?\s*$/iu.exec(text)
  const minutes = plain ? Number(plain[1]) : hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : Number.NaN
  return Number.isInteger(minutes) && minutes <= most ? minutes : null
}
