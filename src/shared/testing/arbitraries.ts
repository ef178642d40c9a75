import fc from 'fast-check'
import { ATTENDANCE_STATUSES, type Attendance } from '../domain/attendance'
import type { Bracket } from '../domain/bracket'
import type { SimpleCommand } from '../domain/command'
import type { Commitment } from '../domain/commitment'
import type { Evidence, Fact } from '../domain/evidence'
import type { Judgement } from '../domain/judgement'
import type { Mandate } from '../domain/mandate'
import type { Item, ItemKind, Meeting } from '../domain/meeting'
import { MEETING_KINDS, PROTOCOL_ORDERS } from '../domain/meeting'
import { PARTY_ROLES, type Party } from '../domain/party'
import type { Person } from '../domain/person'
import { MAX_POINT_LEVEL, POINT_KINDS, POINT_USES, TIERS, type Point } from '../domain/point'
import type { Position } from '../domain/position'
import { SUGGESTION_STATES, type Suggestion, type SuggestionValue } from '../domain/suggestion'
import { DIMENSIONS, HORIZONS, type Theme } from '../domain/theme'
import { aMeeting, anAttendance, anEvidence, anId, aParty, aPerson, aPoint, aSource, aSuggestion, aTheme } from './builders'
import { connectEvent, eventParts, type EventParts } from './event'
import { bracket, clockTime, commitment, day, filledLine, instant, judgement, line, mandate, position, zone } from './matters'

/** The fields of a meeting in any valid combination. */
const fields: fc.Arbitrary<Meeting['fields']> = fc.record({
  title: filledLine,
  place: line,
  countryCode: fc.option(fc.constantFrom('FR', 'GB', 'RO')),
  dateWords: line,
  day: fc.option(day),
  purpose: line,
  objectives: fc.array(line, { maxLength: 10 }),
  expectedLeaders: fc.option(fc.record({ count: fc.nat(10_000), qualifier: line })),
  declaredThemes: fc.option(fc.nat(20)),
  marking: line,
  decisionRule: fc.oneof(
    fc.constantFrom({ kind: 'consensus' } as const, { kind: 'unanimity' } as const, { kind: 'majority' } as const),
    fc.record({ kind: fc.constant('qualified-majority' as const), percent: fc.integer({ min: 1, max: 100 }), headsPercent: fc.nat(100) }),
  ),
  interpretation: fc.constantFrom('none', 'simultaneous', 'consecutive'),
  speakingLanguage: fc.constantFrom('en', 'ro', 'fr'),
  wordsPerMinute: fc.option(fc.integer({ min: 40, max: 300 })),
  book: fc.record({
    language: fc.constantFrom('en', 'ro', 'fr'),
    paper: fc.constantFrom('a4', 'letter'),
    audience: line,
    printsChecks: fc.boolean(),
  }),
  kind: fc.constantFrom(...MEETING_KINDS),
  lastDay: fc.option(day),
  opensAt: fc.option(clockTime),
  closesAt: fc.option(clockTime),
  zone,
  deadline: fc.option(fc.record({ day, time: clockTime })),
  chair: line,
  pressPlan: line,
  withoutAgreement: line,
  leaderPersonId: fc.constant(null),
  protocolOrder: fc.constantFrom(...PROTOCOL_ORDERS),
  abbreviations: fc.array(fc.record({ short: filledLine, meaning: line }), { maxLength: 3 }),
  readout: line,
})

const party: fc.Arbitrary<Omit<Party, 'id'>> = fc.record({
  name: filledLine,
  countryCode: fc.option(fc.constantFrom('FR', 'GB', 'RO')),
  role: fc.constantFrom(...PARTY_ROLES),
  shortName: line,
  groupings: fc.array(filledLine, { maxLength: 3 }),
  weight: fc.nat(100),
  precedence: fc.option(fc.nat(300)),
  hostOrder: fc.option(fc.nat(300)),
})
const person: fc.Arbitrary<Omit<Person, 'id' | 'partyId'>> = fc.record({
  name: line,
  honorific: line,
  post: line.map((text) => `${text}x`),
  biography: line,
  pronunciation: line,
  formOfAddress: line,
  postSince: line,
  languages: fc.array(fc.constantFrom('en', 'ro', 'uk'), { maxLength: 3 }),
  lastMet: fc.option(day),
  lastMetWhere: line,
  photo: fc.option(fc.constant({ sha256: 'c'.repeat(64), width: 480, height: 640, byteLength: 40_000 })),
})
const earlierState = fc.record({
  until: instant,
  status: fc.constantFrom(...ATTENDANCE_STATUSES),
  reason: line,
  announcedBy: line,
  standIn: line,
  standInPost: line,
})
const attendance: fc.Arbitrary<Omit<Attendance, 'id' | 'personId'>> = fc.record({
  status: fc.constantFrom(...ATTENDANCE_STATUSES),
  reason: line,
  announcedBy: line,
  standIn: line,
  standInPost: line,
  effect: line,
  message: line,
  history: fc.array(earlierState, { maxLength: 3 }),
})
const theme: fc.Arbitrary<Omit<Theme, 'id' | 'leadPersonId'>> = fc.record({
  title: filledLine,
  isDeclared: fc.boolean(),
  question: line,
  outcome: line,
  dimension: fc.option(fc.constantFrom(...DIMENSIONS)),
  horizon: fc.option(fc.constantFrom(...HORIZONS)),
  background: line,
  minutes: fc.option(fc.nat(1_440)),
  headings: fc.record({
    ourObjectives: line,
    argumentsToUse: line,
    tacticalArguments: line,
    theirObjectives: line,
    ourResponse: line,
    pressLine: line,
  }),
  wording: line,
})
const point: fc.Arbitrary<Omit<Point, 'id' | 'themeId' | 'bilateralId'>> = fc.record({
  kind: fc.constantFrom(...POINT_KINDS),
  level: fc.nat(MAX_POINT_LEVEL),
  text: fc.array(fc.record({ text: filledLine, isBold: fc.boolean(), isItalic: fc.boolean(), cites: fc.constant(null) }), { maxLength: 4 }),
  tier: fc.constantFrom(...TIERS),
  audience: line,
  isSayable: fc.boolean(),
  marking: line,
  seconds: fc.option(fc.nat(3_600)),
  use: fc.option(fc.record({ state: fc.constantFrom(...POINT_USES), at: instant })),
  answer: line,
})
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 })

/** Any valid meeting: every list filled or empty, every reference leading somewhere, text of any script. */
export const meetings: fc.Arbitrary<Meeting> = fc
  .record({
    fields,
    party: few(party),
    person: few(person),
    attendance: few(attendance),
    theme: few(theme),
    position: few(position),
    mandate: few(mandate),
    judgement: few(judgement),
    bracket: few(bracket),
    commitment: few(commitment),
    point: few(point),
    event: eventParts,
    links: fc.nat(),
  })
  .map((parts) => connect(parts.fields, parts))

interface Parts {
  readonly party: readonly Omit<Party, 'id'>[]
  readonly person: readonly Omit<Person, 'id' | 'partyId'>[]
  readonly attendance: readonly Omit<Attendance, 'id' | 'personId'>[]
  readonly theme: readonly Omit<Theme, 'id' | 'leadPersonId'>[]
  readonly position: readonly Omit<Position, 'id' | 'partyId' | 'themeId'>[]
  readonly mandate: readonly Omit<Mandate, 'id' | 'themeId'>[]
  readonly judgement: readonly Omit<Judgement, 'id' | 'themeId'>[]
  readonly bracket: readonly Omit<Bracket, 'id' | 'themeId' | 'holderIds'>[]
  readonly commitment: readonly Omit<Commitment, 'id' | 'partyId' | 'themeId'>[]
  readonly point: readonly Omit<Point, 'id' | 'themeId' | 'bilateralId'>[]
  readonly event: EventParts
  /** Decides which of the possible references are made. */
  readonly links: number
}

function connect(meetingFields: Meeting['fields'], parts: Parts): Meeting {
  const parties = number(parts.party, 100).map((each) => ({ ...aParty(), ...each }))
  const people = number(parts.person, 200).map((each) => ({ ...aPerson(), ...each, partyId: choose(parties, parts.links) }))
  const presence = number(parts.attendance, 300)
    .slice(0, people.length)
    .map((each, index) => ({ ...anAttendance(), ...each, personId: people[index]?.id ?? '' }))
  const themes = number(parts.theme, 400).map((each) => ({ ...aTheme(), ...each, leadPersonId: choose(people, parts.links) }))
  const positions = parties.flatMap((party, row) =>
    themes.flatMap((theme, column) => positionOf(parts, party.id, theme.id, row * 4 + column)),
  )
  const source = parts.links % 2 === 0 ? [aSource({ id: anId(600) })] : []
  const evidence = source.flatMap(() => [...evidenceOf('person', 'name', people, 700), ...evidenceOf('position', 'stance', positions, 720)])
  const points = pointsOf(parts, themes, evidence)
  const matters = { ...mattersOf(parts, parties, themes), position: positions, point: points }
  const lists = { party: parties, person: people, attendance: presence, theme: themes, ...matters, source, evidence }
  const fieldsWithLeader = { ...meetingFields, leaderPersonId: choose(people, parts.links) }
  const whole = aMeeting(fieldsWithLeader, { ...lists, suggestion: source.flatMap(() => suggestionsOf(parts.links)) })
  return connectEvent(whole, parts.event)
}

/** Everything that belongs to a theme is left out of a meeting without any. */
function mattersOf(parts: Parts, parties: readonly Party[], themes: readonly Theme[]) {
  const onThemes = <T extends object>(items: readonly T[], start: number) =>
    themes.length === 0 ? [] : number(items, start).map((each, at) => ({ ...each, themeId: themes[at % themes.length]?.id ?? '' }))
  const holderIds = parties.slice(0, parts.links % 3).map(({ id }) => id)
  const ends = { partyId: choose(parties, parts.links), themeId: choose(themes, parts.links + 1) }
  return {
    mandate: onThemes(parts.mandate.slice(0, themes.length), 460),
    judgement: onThemes(parts.judgement, 470),
    bracket: onThemes(parts.bracket, 480).map((each) => ({ ...each, holderIds })),
    commitment: number(parts.commitment, 490).map((each) => ({ ...each, ...ends })),
  }
}

/** The first words of a point cite a passage where there is one. */
function pointsOf(parts: Parts, themes: readonly Theme[], evidence: readonly Evidence[]): readonly Point[] {
  const cites = choose(evidence, parts.links)
  return number(parts.point, 500).map((each) => {
    const text = each.text.map((run, at) => (at === 0 ? { ...run, cites } : run))
    return { ...aPoint(), ...each, text, themeId: choose(themes, parts.links) }
  })
}

function positionOf({ position: known }: Parts, partyId: string, themeId: string, cell: number): readonly Position[] {
  const each = known[cell % 5]
  return each ? [{ ...each, id: anId(4500 + cell), partyId, themeId }] : []
}

function number<T>(items: readonly T[], start: number): readonly (T & { readonly id: string })[] {
  return items.map((item, index) => ({ ...item, id: anId(start + index) }))
}

function choose(items: readonly { readonly id: string }[], links: number): string | null {
  return links % 3 === 0 ? null : (items[links % Math.max(1, items.length)]?.id ?? null)
}

function evidenceOf(kind: Fact['kind'], field: string, items: readonly { readonly id: string }[], start: number): readonly Evidence[] {
  const bearing = kind === 'position' ? 'against' : 'for'
  return items.map(({ id }, at) => anEvidence({ kind, id, field }, { id: anId(start + at), sourceId: anId(600), bearing }))
}

const REPORTED = { who: 'Norway', countryCode: null, themeTitle: null, what: 'two ships', stance: 'unclear' } as const
const VALUES: readonly SuggestionValue[] = [
  { field: 'place', text: 'Bergen', countryCode: 'NO' },
  { field: 'position', ...REPORTED },
  { field: 'commitment', ...REPORTED, amount: 2, unit: 'ships', due: null, dueWords: 'by spring' },
]

function suggestionsOf(links: number): readonly Suggestion[] {
  const state = SUGGESTION_STATES[links % SUGGESTION_STATES.length] ?? 'proposed'
  return VALUES.map((value, at) => aSuggestion(value, { id: anId(800 + at), sourceId: anId(600), state }))
}

/** A command for that meeting: most fit it, some do not (an unknown identity, a place past the end, a reference to nowhere). */
export function commandsFor(meeting: Meeting): fc.Arbitrary<SimpleCommand> {
  return fc.oneof(
    fields.map((changes): SimpleCommand => ({ kind: 'set-fields', changes })),
    fc.record({ title: filledLine }).map((changes): SimpleCommand => ({ kind: 'set-fields', changes })),
    additions(meeting),
    itemOf(meeting).map(([of, { id }]): SimpleCommand => ({ kind: 'remove', of, id })),
    fc.tuple(itemOf(meeting), fc.nat(5)).map(([[of, { id }], index]): SimpleCommand => ({ kind: 'move', of, id, index })),
    changes(meeting),
  )
}

function additions(meeting: Meeting): fc.Arbitrary<SimpleCommand> {
  const index = fc.option(fc.nat(5))
  return fc.oneof(
    fc.tuple(theme, index).map(([item, at]): SimpleCommand => {
      return { kind: 'add', of: 'theme', item: { ...item, id: anId(9000), leadPersonId: null }, index: at }
    }),
    fc.tuple(point, index, fc.nat()).map(([item, at, links]): SimpleCommand => {
      return {
        kind: 'add',
        of: 'point',
        item: { ...item, id: anId(9001), bilateralId: null, themeId: choose(meeting.lists.theme, links) },
        index: at,
      }
    }),
    fc.tuple(commitment, fc.nat()).map(([item, links]): SimpleCommand => {
      const ends = { partyId: choose(meeting.lists.party, links), themeId: choose(meeting.lists.theme, links) }
      return { kind: 'add', of: 'commitment', item: { ...item, ...ends, id: anId(9003) }, index: null }
    }),
    fc.tuple(judgement, fc.nat(5)).map(([item, at]): SimpleCommand => {
      return { kind: 'add', of: 'judgement', item: { ...item, id: anId(9004), themeId: anId(400 + at) }, index: null }
    }),
    fc.tuple(attendance, fc.nat(9)).map(([item, at]): SimpleCommand => {
      return { kind: 'add', of: 'attendance', item: { ...item, id: anId(9002), personId: anId(200 + at) }, index: null }
    }),
  )
}

function changes(meeting: Meeting): fc.Arbitrary<SimpleCommand> {
  const idOf = (of: ItemKind) => fc.constantFrom(anId(9999), ...meeting.lists[of].map(({ id }) => id))
  const presence = attendance.map(({ status, reason }) => ({ status, reason }))
  return fc.oneof(
    fc.tuple(idOf('person'), person).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'person', id, changes: each })),
    fc.tuple(idOf('position'), position).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'position', id, changes: each })),
    fc.tuple(idOf('mandate'), mandate).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'mandate', id, changes: each })),
    fc.tuple(idOf('bracket'), bracket).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'bracket', id, changes: each })),
    fc.tuple(idOf('point'), point).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'point', id, changes: each })),
    fc.tuple(idOf('theme'), theme).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'theme', id, changes: each })),
    fc.tuple(idOf('attendance'), presence).map(([id, each]): SimpleCommand => ({ kind: 'change', of: 'attendance', id, changes: each })),
  )
}

function itemOf(meeting: Meeting): fc.Arbitrary<readonly [ItemKind, Item<ItemKind>]> {
  const nobody: readonly [ItemKind, Item<ItemKind>] = ['party', aParty({ id: anId(9999) })]
  const all = (Object.keys(meeting.lists) as ItemKind[]).flatMap((kind) =>
    meeting.lists[kind].map((item): readonly [ItemKind, Item<ItemKind>] => [kind, item]),
  )
  return fc.constantFrom(nobody, ...all)
}
