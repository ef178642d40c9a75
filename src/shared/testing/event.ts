import fc from 'fast-check'
import type { Bilateral } from '../domain/bilateral'
import type { Meeting } from '../domain/meeting'
import { NOTE_KINDS, type Note } from '../domain/note'
import { STANCES } from '../domain/position'
import { PRESS_ACCESS, PROGRAMME_FORMS, type ProgrammeItem } from '../domain/programme'
import { RESULT_GRADES, type ThemeResult } from '../domain/theme-result'
import { aBilateral, aCarried, aContact, anAcceptance, anId, aNote, aPoint, aProgrammeItem, aThemeResult } from './builders'
import { clockTime, day, filledLine, instant, line, zone } from './matters'

type OwnProgramme = Omit<ProgrammeItem, 'id' | 'leadPersonId' | 'personIds' | 'speakers' | 'themeIds' | 'bilateralId'>
type OwnBilateral = Pick<Bilateral, 'minutes' | 'theirWants' | 'deliverables' | 'lastTime'>

const programme: fc.Arbitrary<OwnProgramme> = fc.record({
  title: filledLine,
  form: fc.constantFrom(...PROGRAMME_FORMS),
  day: fc.option(day),
  time: fc.option(clockTime),
  zone,
  minutes: fc.option(fc.nat(10_080)),
  endZone: zone,
  place: line,
  isForAll: fc.boolean(),
  pressAccess: fc.constantFrom(...PRESS_ACCESS),
  interpreters: line,
  movement: line,
  moveMinutes: fc.option(fc.nat(1_440)),
  uid: line,
})
const bilateral: fc.Arbitrary<OwnBilateral> = fc.record({
  minutes: fc.option(fc.nat(1_440)),
  theirWants: line,
  deliverables: fc.array(line, { maxLength: 3 }),
  lastTime: line,
})
const note: fc.Arbitrary<Omit<Note, 'id' | 'partyId' | 'themeId'>> = fc.record({
  at: instant,
  kind: fc.constantFrom(...NOTE_KINDS),
  stance: fc.option(fc.constantFrom(...STANCES)),
  before: fc.option(fc.constantFrom(...STANCES)),
  text: line,
  isTaken: fc.boolean(),
})
const result: fc.Arbitrary<Omit<ThemeResult, 'id' | 'themeId'>> = fc.record({
  grade: fc.constantFrom(...RESULT_GRADES),
  text: line,
  followUp: line,
})

/** The event itself in any valid form, not yet tied to people, parties and themes. */
export const eventParts = fc.record({
  programme: fc.array(programme, { maxLength: 4 }),
  bilateral: fc.array(bilateral, { maxLength: 3 }),
  note: fc.array(note, { maxLength: 3 }),
  result: fc.array(result, { maxLength: 2 }),
})
/** See {@link eventParts}. */
export type EventParts = typeof eventParts extends fc.Arbitrary<infer Parts> ? Parts : never

/** The meeting with its programme, conversations, notes and results; each of them refers to what the meeting holds, where it holds any. */
export function connectEvent(meeting: Meeting, parts: EventParts): Meeting {
  const { lists } = meeting
  const [party] = lists.party
  const conversations = party
    ? parts.bilateral.map((each, at) => ({ ...aBilateral(), ...each, id: anId(5200 + at), partyId: party.id }))
    : []
  const points = conversations.map(({ id }, at) => aPoint({ id: anId(5000 + at), bilateralId: id }))
  const event = {
    bilateral: conversations.map((each) => ({ ...each, personId: lists.person[0]?.id ?? null, themeIds: lists.theme.map(({ id }) => id) })),
    point: [...lists.point, ...points],
    programme: parts.programme.map((each, at) => ({
      ...aProgrammeItem(),
      ...each,
      id: anId(5100 + at),
      ...tiesOf(meeting, conversations, at),
    })),
  }
  return { ...meeting, lists: { ...lists, ...event, ...marksOf(meeting, parts) } }
}

function tiesOf({ lists }: Meeting, conversations: readonly { readonly id: string }[], at: number) {
  const personIds = lists.person.map(({ id }) => id)
  return {
    leadPersonId: personIds[at] ?? null,
    personIds,
    speakers: personIds.map((personId) => ({ personId, minutes: 3 })),
    themeIds: lists.theme.map(({ id }) => id),
    bilateralId: conversations[at]?.id ?? null,
  }
}

function marksOf({ lists }: Meeting, parts: EventParts) {
  const ends = { partyId: lists.party[0]?.id ?? null, themeId: lists.theme[0]?.id ?? null }
  const themed = lists.theme.slice(0, parts.result.length)
  return {
    contact: lists.party.slice(0, 2).map(({ id }, at) => aContact({ id: anId(5300 + at), partyId: id })),
    note: parts.note.map((each, at) => ({ ...aNote(), ...each, ...ends, id: anId(5400 + at) })),
    result: themed.map(({ id }, at) => ({ ...aThemeResult(), ...parts.result[at], id: anId(5500 + at), themeId: id })),
    acceptance: [anAcceptance()],
    carried: lists.party.slice(0, 2).map(({ id }, at) => aCarried({ id: anId(5700 + at), itemId: id })),
  }
}
