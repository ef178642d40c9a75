import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings } from '../testing/arbitraries'
import {
  aBracket,
  aCommitment,
  aJudgement,
  aMandate,
  aMeeting,
  anAttendance,
  anEvidence,
  anId,
  aParty,
  aPerson,
  aPoint,
  aPosition,
  aSource,
  aSuggestion,
  aTheme,
} from '../testing/builders'
import { meetingSchema, type ItemKind, type Meeting } from './meeting'
import { describeBreaks, planRepair } from './repair'

const TARGETS = ['party', 'theme', 'person', 'source', 'evidence', 'position', 'attendance'] as const satisfies readonly ItemKind[]
const NOWHERE = anId(9999)

describe('planRepair', () => {
  it('leaves a whole meeting untouched', () => {
    fc.assert(fc.property(meetings, (meeting) => planRepair(meeting).repaired === meeting && describeBreaks(meeting).length === 0))
  })

  it('makes a meeting whole again out of which things were torn or doubled', () => {
    fc.assert(
      fc.property(meetings, fc.subarray([...TARGETS]), fc.subarray([...TARGETS]), (meeting, torn, doubled) => {
        const damaged = torn.reduce((current, kind) => withList(current, kind, []), double(meeting, doubled))
        const repaired = planRepair(damaged).repaired
        expect(describeBreaks(repaired)).toEqual([])
        expect(meetingSchema.safeParse(repaired).success).toBe(true)
        expect(repaired.lists.point.map(({ id }) => id)).toEqual(meeting.lists.point.map(({ id }) => id))
        expect(repaired.lists.commitment).toHaveLength(meeting.lists.commitment.length)
      }),
    )
  })

  it('keeps what can stand alone, without the reference', () => {
    const text = [{ text: 'Ask.', isBold: true, isItalic: false, cites: NOWHERE }]
    const { repaired } = planRepair(
      aMeeting(
        {},
        {
          party: [aParty()],
          person: [aPerson({ partyId: NOWHERE }), aPerson({ id: anId(21), name: '', post: ' ', biography: 'Known for ships.' })],
          theme: [aTheme({ leadPersonId: NOWHERE })],
          bracket: [aBracket({ holderIds: [NOWHERE, aParty().id] })],
          commitment: [aCommitment({ partyId: NOWHERE, themeId: NOWHERE })],
          point: [aPoint({ themeId: NOWHERE, text })],
        },
      ),
    )
    expect(repaired.lists).toMatchObject({
      person: [{ partyId: null }, { name: '', post: '?', biography: 'Known for ships.' }],
      theme: [{ leadPersonId: null }],
      bracket: [{ holderIds: [aParty().id] }],
      commitment: [{ partyId: null, themeId: null, what: 'two ships' }],
      point: [{ themeId: null, text: [{ text: 'Ask.', isBold: true, cites: null }] }],
    })
  })

  it('gives up what means nothing without the reference, and of two that contradict each other the later', () => {
    const { lists } = planRepair(A_DAMAGED).repaired
    expect(lists.position.map(({ id }) => id)).toEqual([anId(45)])
    expect(lists.mandate.map(({ id }) => id)).toEqual([anId(46)])
    expect(lists).toMatchObject({ attendance: [], judgement: [], suggestion: [], evidence: [] })
  })
})

describe('two things of one identity', () => {
  it('are named before anything else, and the later one goes whatever kind it is', () => {
    const twice = aMeeting({}, { party: [aParty({ name: 'Norway' }), aParty({ name: 'Sweden' })], person: [aPerson({ partyId: NOWHERE })] })
    expect(describeBreaks(twice)).toMatchObject([{ from: 'party', field: 'id', fault: 'double', remedy: 'drop' }])
    const { breaks, repaired } = planRepair(twice)
    expect(breaks.map(({ from, field }) => [from, field])).toEqual([
      ['party', 'id'],
      ['person', 'partyId'],
    ])
    expect(repaired.lists.party.map(({ name }) => name)).toEqual(['Norway'])
  })
})

describe('describeBreaks', () => {
  it('names every one of them', () => {
    expect(describeBreaks(A_DAMAGED).map(({ from, field, name }) => `${from} ${field} ${name}`.trim())).toEqual([
      'attendance personId',
      'position themeId Norway',
      'judgement themeId Two rounds ended without a date.',
      'suggestion sourceId',
      'evidence sourceId Bergen',
      'evidence fact Bergen',
      'position partyId Norway – Safe passage for ships',
      'mandate themeId Safe passage for ships',
    ])
  })

  it('says of each what is wrong and what a repair would do', () => {
    const torn = aMeeting(
      {},
      {
        person: [aPerson({ partyId: NOWHERE }), aPerson({ id: anId(21), name: '', post: '' })],
        theme: [aTheme()],
        mandate: [aMandate(), aMandate({ id: anId(461) }), aMandate({ id: anId(462), themeId: NOWHERE })],
      },
    )
    expect(describeBreaks(torn).map(({ from, fault, remedy }) => `${from} ${fault} ${remedy}`)).toEqual([
      'person nowhere untie',
      'mandate nowhere drop',
      'person nameless name',
      'mandate double drop',
    ])
  })

  it('foresees what becomes broken by the repair itself', () => {
    const position = aPosition({ partyId: NOWHERE })
    const evidence = anEvidence({ kind: 'position', id: position.id, field: 'stance' })
    const { breaks, repaired } = planRepair(
      aMeeting({}, { theme: [aTheme()], source: [aSource()], position: [position], evidence: [evidence] }),
    )
    expect(breaks.map(({ from }) => from)).toEqual(['position', 'evidence'])
    expect(repaired.lists.evidence).toEqual([])
  })

  it('calls a person by name and a commitment by what was promised', () => {
    const meeting = aMeeting(
      {},
      {
        person: [aPerson({ partyId: NOWHERE })],
        commitment: [aCommitment()],
        bracket: [aBracket()],
        point: [aPoint({ themeId: NOWHERE })],
      },
    )
    expect(describeBreaks(meeting).map(({ name }) => name)).toEqual(['Ingrid Solheim', 'shall', 'two ships', 'Ask for a common timetable.'])
  })
})

const A_DAMAGED = aMeeting(
  {},
  {
    party: [aParty()],
    theme: [aTheme()],
    attendance: [anAttendance()],
    position: [aPosition(), aPosition({ id: anId(451) }), aPosition({ id: anId(452), themeId: NOWHERE })],
    mandate: [aMandate(), aMandate({ id: anId(461) })],
    judgement: [aJudgement({ themeId: NOWHERE })],
    source: [aSource()],
    suggestion: [aSuggestion({ field: 'theme', title: 'Ice' }, { sourceId: NOWHERE })],
    evidence: [
      anEvidence({ kind: 'position', id: NOWHERE, field: 'stance' }),
      anEvidence({ kind: 'theme', id: aTheme().id, field: 'title' }, { id: anId(71), sourceId: NOWHERE }),
    ],
  },
)

function withList(meeting: Meeting, kind: ItemKind, list: readonly unknown[]): Meeting {
  return { ...meeting, lists: { ...meeting.lists, [kind]: list } }
}

/** Two positions of one party on one theme and two attendances of one person contradict each other. */
function double(meeting: Meeting, kinds: readonly ItemKind[]): Meeting {
  return kinds
    .filter((kind) => kind === 'position' || kind === 'attendance')
    .reduce(
      (current, kind) =>
        withList(current, kind, [...meeting.lists[kind], ...meeting.lists[kind].map((item) => ({ ...item, id: `9${item.id.slice(1)}` }))]),
      meeting,
    )
}
