import ICAL from 'ical.js'
import { isKnownZone } from '../../../shared/domain/zoned-time'
import { WINDOWS_ZONES } from './windows-zones'

/** What the name of a zone in a calendar means: one of the IANA database, one the file itself describes, or nothing. */
export type NamedZone =
  { readonly kind: 'known'; readonly zone: string } | { readonly kind: 'own'; readonly zone: ICAL.Timezone } | { readonly kind: 'unknown' }

/** As the model writes zones; Intl takes other spellings, too. */
const WRITTEN = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/u

/**
 * Reads names of zones: IANA names, also behind a prefix ("/mozilla.org/2005/Europe/Paris"), names of Windows and Outlook, and what the
 * file describes by itself.
 */
export function createZoneReader(described: readonly ICAL.Component[]): (name: string) => NamedZone {
  const own = new Map(described.map((zone) => [String(zone.getFirstPropertyValue('tzid')), zone]))
  return (name) => {
    const component = own.get(name)
    const location = component?.getFirstPropertyValue('x-lic-location')
    const known = findZone(name) ?? (typeof location === 'string' ? findZone(location) : undefined)
    if (known !== undefined) return { kind: 'known', zone: known }
    return component ? { kind: 'own', zone: new ICAL.Timezone({ component, tzid: name }) } : { kind: 'unknown' }
  }
}

function findZone(name: string): string | undefined {
  const plain = name.trim().replace(/^"|"$/gu, '')
  const windows = WINDOWS_ZONES.get(plain)
  if (windows !== undefined) return windows
  const parts = plain.split('/')
  const candidates = [plain, ...[3, 2].map((count) => parts.slice(-count).join('/'))]
  const known = candidates.find((candidate) => /^[A-Za-z]/u.test(candidate) && isKnownZone(candidate))
  if (known === undefined) return undefined
  return WRITTEN.test(known) ? known : new Intl.DateTimeFormat('en', { timeZone: known }).resolvedOptions().timeZone
}
