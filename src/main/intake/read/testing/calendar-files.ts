import { asPlainText } from './announcement'

/** The announcement as an invitation (RFC 5545), folded as mail programs fold it. */
export function anInvitation(description = asPlainText().split('\n').slice(2).join('\n')): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:1@example.invalid',
    'DTSTART;TZID=Europe/Vienna:20260514T093000',
    'DTEND;TZID=Europe/Vienna:20260514T160000',
    'SUMMARY:Ministers to meet in Vienna for the Danube Transport Council',
    'LOCATION:Hofburg\\, Vienna',
    'ORGANIZER;CN="Danube Secretariat":mailto:office@example.invalid',
    'ATTENDEE;CN="Desk";PARTSTAT=ACCEPTED:mailto:desk@example.invalid',
    `DESCRIPTION:${description.replace(/[\\;,]/gu, '\\$&').replaceAll('\n', '\\n')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return Buffer.from(lines.map((line) => `${line.replace(/.{70}/gu, '$&\r\n ')}\r\n`).join(''))
}
