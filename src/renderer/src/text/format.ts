import { getLocale, type Locale } from '../../../messages/generated/runtime'

/** English dates are written day first, with the 24-hour clock, as in the other languages. */
const FORMATTING: Readonly<Record<Locale, string>> = { en: 'en-GB', ro: 'ro-RO', fr: 'fr-FR' }

export function formattingLocale(): string {
  return FORMATTING[getLocale()]
}

/** A calendar day (`YYYY-MM-DD`) in words; the day is the same in every time zone. */
export function dayText(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'full', timeZone: 'UTC' }).format(noon)
}

export function timeText(instant: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
}

/** The time alone today, otherwise the date with it. */
export function momentText(instant: string, now: Date): string {
  const moment = new Date(instant)
  if (moment.toDateString() === now.toDateString()) return timeText(instant)
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(formattingLocale(), { type: 'conjunction' }).format(items)
}

/** The name of a language in itself, with its first letter large: "Română". */
export function ownNameOf(language: Locale): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** How a party is called in the language of the interface: states by their code, bodies as they were entered. */
export function partyText(party: { readonly name: string; readonly countryCode: string | null }): string {
  if (party.countryCode === null) return party.name
  return new Intl.DisplayNames(formattingLocale(), { type: 'region', fallback: 'none' }).of(party.countryCode) ?? party.name
}
