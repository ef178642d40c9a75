import type { Meeting } from '../domain/meeting'
import { createParty } from '../domain/party'
import { plainLine } from '../domain/rich-text'
import {
  aBilateral,
  aBracket,
  aCarried,
  aCommitment,
  aJudgement,
  aMeeting,
  anAttendance,
  anEvidence,
  anId,
  aParty,
  aPerson,
  aPoint,
  aPosition,
  aProgrammeItem,
  aSource,
  aTheme,
} from './builders'

const LONG = 'Ask everybody for a common timetable that all of them can keep. '
const line = (text: string, cites: string | null = null) => plainLine(text).map((run) => ({ ...run, cites }))

const people = {
  party: [
    aParty(),
    aParty({ id: anId(11), name: 'Iceland', countryCode: 'IS' }),
    createParty(anId(12), 'Harbour League', null, 'observer'),
  ],
  person: [
    aPerson({ partyId: anId(10), languages: ['no'] }),
    aPerson({ id: anId(21), name: 'Nils Berg', post: '' }),
    aPerson({ id: anId(22), name: 'Eva Lund', partyId: anId(12) }),
  ],
  attendance: [
    anAttendance({ status: 'absent', reason: '' }),
    anAttendance({ id: anId(31), personId: anId(22), status: 'absent', reason: 'illness' }),
  ],
  bilateral: [aBilateral({ personId: anId(20) })],
  carried: [aCarried()],
}

const themes = {
  theme: [
    aTheme({ leadPersonId: anId(20), minutes: 1, background: LONG.repeat(80) }),
    aTheme({ id: anId(41), title: 'Pilots', background: 'We have high confidence that a delay is likely.' }),
    aTheme({ id: anId(42), title: 'Lights' }),
  ],
  judgement: [
    aJudgement({ likelihood: { scale: 'icd203', term: 'likely' } }),
    aJudgement({ id: anId(471), kind: 'judgement', likelihood: { scale: 'phia', term: 'likely' } }),
  ],
  bracket: [aBracket()],
  position: [aPosition({ validAsOf: '2025-11-01' })],
  commitment: [aCommitment({ amount: null }), aCommitment({ id: anId(491), due: '2025-12-01' })],
}

const many = (count: number, start: number, themeId: string) =>
  Array.from({ length: count }, (_, index) => aPoint({ id: anId(start + index), themeId, text: line(LONG.repeat(12)) }))

const points = {
  point: [
    ...many(7, 500, anId(40)),
    ...many(5, 520, anId(41)),
    aPoint({ id: anId(540), themeId: anId(40), kind: 'press-line', isSayable: false, marking: 'SECRET' }),
    aPoint({ id: anId(541), themeId: anId(40), tier: 'unlikely', marking: 'NATO SECRET', text: line('Ask the JMC.', anId(76)) }),
    aPoint({ id: anId(542), themeId: anId(40), kind: 'avoid', marking: 'Eyes only' }),
  ],
}

const place = (id: string) => ({ kind: 'meeting', id, field: 'place' }) as const
const post = { kind: 'person', id: anId(20), field: 'post' } as const
const wires = { origin: 'Northern Wire' }
const sources = {
  source: [aSource({ ...wires, reliability: 'E' }), aSource({ id: anId(61), ...wires })],
  evidence: [
    anEvidence(place(anId(1)), { stated: 'Bergen' }),
    anEvidence(place(anId(1)), { id: anId(71), sourceId: anId(61), stated: 'Oslo' }),
    anEvidence(post, { id: anId(72), grade: '5', stated: 'Minister', attribution: { who: 'diplomats', isNamed: false } }),
    anEvidence({ kind: 'point', id: anId(541), field: 'text' }, { id: anId(76), grade: '4' }),
  ],
}

const at = (day: string, time: string) => ({ day, time, minutes: 60, isForAll: false, personIds: [anId(21)] })
const programme = [
  aProgrammeItem({ ...at('2026-01-06', '10:00'), place: 'Hall', speakers: [{ personId: anId(20), minutes: 5 }] }),
  aProgrammeItem({ ...at('2026-01-06', '10:30'), id: anId(511), title: 'Lunch', place: 'Garden' }),
  aProgrammeItem({ ...at('2026-01-06', '11:35'), id: anId(512), title: 'Walk', place: 'Quay', moveMinutes: 20 }),
  aProgrammeItem({ ...at('2026-03-29', '02:30'), id: anId(513), title: 'Night watch' }),
  aProgrammeItem({ id: anId(514), title: 'Farewell' }),
  aProgrammeItem({ ...at('2026-01-06', '15:00'), id: anId(515), title: 'Tea', minutes: null }),
]

const fields: Partial<Meeting['fields']> = {
  day: '2026-01-06',
  zone: 'Europe/Oslo',
  marking: 'OFFICIAL',
  purpose: 'One. Two. Three. Four.',
  deadline: { day: '2026-01-02', time: '12:00' },
  objectives: ['A date.', 'A place.', 'A price.', LONG.repeat(4)],
  expectedLeaders: { count: 9, qualifier: 'Around' },
  declaredThemes: 2,
}

/** A briefing in which nearly every check finds something, as of the day on which tests take place. */
export function aFaultyMeeting(): Meeting {
  return aMeeting(fields, { ...people, ...themes, ...points, ...sources, programme })
}

/** A briefing of which little is known: what is missing from {@link aFaultyMeeting} because something is there. */
export function aBareMeeting(): Meeting {
  return aMeeting({ day: '2026-01-06' }, {})
}
