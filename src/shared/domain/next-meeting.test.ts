import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../testing/arbitraries'
import {
  A_MOMENT,
  aCommitment,
  aMandate,
  aMeeting,
  aNote,
  anEvidence,
  anId,
  aParty,
  aPoint,
  aPosition,
  aProgrammeItem,
  aSource,
  aTheme,
  aThemeResult,
  idCounter,
} from '../testing/builders'
import { CARRY_PARTS, carryChoiceSchema, proposeCarrying, type CarryChoice } from './carry-over'
import { findBrokenReference } from './integrity'
import { meetingSchema } from './meeting'
import { countCarried, nextMeeting } from './next-meeting'
import { plainLine } from './rich-text'

const NEVER_CARRIED = ['attendance', 'suggestion', 'edition', 'note', 'result', 'acceptance'] as const

const choicesOf = (themeIds: readonly string[]): fc.Arbitrary<CarryChoice> =>
  fc.record({ title: fc.constant('Next'), parts: fc.subarray([...CARRY_PARTS]), themeIds: fc.subarray([...themeIds]) })

const cases = meetings.chain((meeting) => fc.tuple(fc.constant(meeting), choicesOf(meeting.lists.theme.map(({ id }) => id))))

const everything = (themeIds: readonly string[] = []): CarryChoice => ({ title: 'Next', parts: CARRY_PARTS, themeIds })

describe('the next meeting', () => {
  it('is always a valid briefing without broken references, whatever is chosen', () => {
    fc.assert(
      fc.property(cases, ([meeting, choice]) => {
        const next = nextMeeting(meeting, choice, idCounter(50_000), A_MOMENT)
        expect(meetingSchema.safeParse(next).success).toBe(true)
        expect(findBrokenReference(next)).toBeNull()
        expect(carryChoiceSchema.safeParse(choice).success).toBe(true)
      }),
    )
  })

  it('shares no identity with the earlier one, and takes over nothing of what happened there', () => {
    fc.assert(
      fc.property(cases, ([meeting, choice]) => {
        const next = nextMeeting(meeting, choice, idCounter(50_000), A_MOMENT)
        const own = JSON.stringify({ ...next, lists: { ...next.lists, carried: [] } })
        for (const list of Object.values(meeting.lists)) for (const { id } of list) expect(own).not.toContain(`"${id}"`)
        for (const kind of NEVER_CARRIED) expect(next.lists[kind]).toEqual([])
        for (const point of next.lists.point) expect(point).toMatchObject({ use: null, answer: '', isSayable: false })
        for (const item of next.lists.programme) expect(item.day).toBeNull()
      }),
    )
  })

  it('marks each thing with where it comes from, and counts what it says it takes over', () => {
    fc.assert(
      fc.property(cases, ([meeting, choice]) => {
        const next = nextMeeting(meeting, choice, idCounter(50_000), A_MOMENT)
        const counts = countCarried(meeting, choice)
        for (const [kind, count] of Object.entries(counts)) {
          const marks = next.lists.carried.filter(({ of }) => of === kind)
          expect(marks).toHaveLength(count)
          expect(new Set(marks.map(({ itemId }) => itemId)).size).toBe(count)
        }
        for (const mark of next.lists.carried) expect(mark).toMatchObject({ meetingId: meeting.id, meetingTitle: meeting.fields.title })
      }),
    )
  })

  it('leaves the earlier meeting as it is', () => {
    fc.assert(
      fc.property(cases, ([meeting, choice]) => {
        const before = JSON.stringify(meeting)
        nextMeeting(meeting, choice, idCounter(50_000), A_MOMENT)
        expect(JSON.stringify(meeting)).toBe(before)
      }),
    )
  })
})

describe('what is taken over', () => {
  const position = aPosition({ stance: 'reserves', validAsOf: '2026-01-06' })
  const evidence = anEvidence({ kind: 'position', id: anId(45), field: 'stance' }, { id: anId(70), sourceId: anId(60) })
  const filled = () =>
    aMeeting(
      { day: '2026-01-06', place: 'Bergen', decisionRule: { kind: 'majority' } },
      {
        party: [aParty()],
        theme: [aTheme(), aTheme({ id: anId(41), title: 'Timetable' })],
        position: [position, aPosition({ id: anId(46), themeId: anId(41) })],
        mandate: [aMandate({ objective: 'June' })],
        source: [aSource({ id: anId(60) }), aSource({ id: anId(61) })],
        evidence: [evidence],
        commitment: [aCommitment(), aCommitment({ id: anId(491), status: 'delivered' })],
        point: [
          aPoint({ themeId: anId(41), kind: 'to-ask', use: { state: 'used', at: A_MOMENT } }),
          aPoint({ id: anId(501), themeId: anId(40), use: { state: 'answered', at: A_MOMENT } }),
          aPoint({ id: anId(502), themeId: anId(40), text: [{ text: 'As said', isBold: false, isItalic: false, cites: anId(70) }] }),
        ],
        note: [aNote({ partyId: null, themeId: null })],
        result: [aThemeResult({ grade: 'not-reached' }), aThemeResult({ id: anId(57), themeId: anId(41), grade: 'reached' })],
        programme: [aProgrammeItem({ day: '2026-01-06', time: '09:00' })],
      },
    )

  it('is proposed: what was not reached for the next meeting, only the form for another one', () => {
    expect(proposeCarrying(filled(), 'next', 'Next').themeIds).toEqual([anId(40)])
    expect(proposeCarrying(filled(), 'form', 'Next')).toMatchObject({ themeIds: [], parts: ['party', 'contact', 'programme'] })
  })

  it('keeps positions with their day and the sources they rest on, and no other source', () => {
    const { lists } = nextMeeting(filled(), everything([anId(40)]), idCounter(50_000), A_MOMENT)
    expect(lists.position).toMatchObject([{ stance: 'reserves', validAsOf: '2026-01-06', partyId: lists.party[0]?.id }])
    expect(lists.evidence).toMatchObject([{ fact: { kind: 'position', id: lists.position[0]?.id, field: 'stance' } }])
    expect(lists.source.map(({ id }) => id)).toEqual([lists.evidence[0]?.sourceId])
    expect(lists.mandate).toMatchObject([{ objective: 'June', themeId: lists.theme[0]?.id }])
  })

  it('is owed or unanswered; a point without its theme is about the whole meeting and keeps its citation', () => {
    const { lists } = nextMeeting(filled(), everything([anId(40)]), idCounter(50_000), A_MOMENT)
    expect(lists.commitment).toHaveLength(1)
    expect(lists.point.map(({ themeId }) => themeId)).toEqual([null, lists.theme[0]?.id])
    expect(lists.point[1]?.text).toEqual([{ text: 'As said', isBold: false, isItalic: false, cites: lists.evidence[0]?.id }])
    const bare = nextMeeting(filled(), { ...everything(), parts: ['point'] }, idCounter(50_000), A_MOMENT)
    expect(bare.lists.point[1]?.text[0]).toMatchObject({ cites: null })
    expect(bare.lists.point[0]?.text).toEqual(plainLine('Ask for a common timetable.'))
  })

  it('says how the meeting works, not when and where it was', () => {
    const { fields, lists } = nextMeeting(filled(), everything(), idCounter(50_000), A_MOMENT)
    expect(fields).toMatchObject({ title: 'Next', day: null, place: '', decisionRule: { kind: 'majority' } })
    expect(lists.programme).toMatchObject([{ day: null, time: '09:00' }])
  })
})
