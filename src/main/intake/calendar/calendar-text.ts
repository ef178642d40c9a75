import type ICAL from 'ical.js'

/** As long as a text of several lines may be. */
export const MAX_PROSE = 20_000

/** A text as one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** A parameter of a property; empty where it has none. */
export function parameterOf(property: ICAL.Property, name: string): string {
  const [value] = [property.getParameter(name)].flat() as readonly unknown[]
  return typeof value === 'string' ? value : ''
}
