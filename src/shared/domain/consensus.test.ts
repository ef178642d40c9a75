import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMeeting, anAttendance, anId, aParty, aPerson, aPosition, aTheme } from '../testing/builders'
import { assessConsensus, assessThemes, type Consensus } from './consensus'
import type { DecisionRule } from './decision-rule'
import type { Meeting } from './meeting'
import { STANCES, type Stance } from './position'

/** A party by its stance and the weight of its vote; those who are away have one person, who is absent. */
interface Seat {
  readonly stance: Stance
  readonly weight: number
  readonly isAway: boolean
}

const QUALIFIED: DecisionRule = { kind: 'qualified-majority', percent: 65, headsPercent: 55 }
const RULES: readonly DecisionRule[] = [{ kind: 'consensus' }, { kind: 'unanimity' }, { kind: 'majority' }, QUALIFIED]

const weight = fc.oneof(fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true }))
const seat: fc.Arbitrary<Seat> = fc.record({ stance: fc.constantFrom(...STANCES), weight, isAway: fc.boolean() })
const seats = fc.array(seat, { maxLength: 8 })
const rule = fc.constantFrom(...RULES)

describe('assessConsensus', () => {
  it('never comes to consensus through a party nobody has heard', () => {
    fc.assert(
      fc.property(rule, seats, weight, fc.constantFrom<Stance>('unknown', 'undecided'), (by, table, heavy, stance) => {
        const before = assess(by, table)
        const after = assess(by, [...table, { stance, weight: heavy, isAway: false }])
        expect(before.outcome === 'reached' || after.outcome !== 'reached').toBe(true)
        if (by.kind === 'consensus' || by.kind === 'unanimity') expect(after.outcome).not.toBe('reached')
      }),
    )
  })

  it('does not depend on the order of parties', () => {
    fc.assert(
      fc.property(rule, seats, fc.infiniteStream(fc.nat()), (by, table, random) => {
        const keyed = table.map((each) => ({ each, key: random.next().value as number }))
        const shuffled = keyed.toSorted((left, right) => left.key - right.key).map(({ each }) => each)
        expect(outcomes(assess(by, shuffled))).toEqual(outcomes(assess(by, table)))
      }),
    )
  })

  it('never breaks a decision by another supporter, and never makes one by another opponent', () => {
    fc.assert(
      fc.property(rule, seats, weight, (by, table, heavy) => {
        const add = (stance: Stance) => assess(by, [...table, { stance, weight: heavy, isAway: false }]).outcome
        const { outcome } = assess(by, table)
        if (outcome === 'reached') expect(add('supports')).toBe('reached')
        if (outcome !== 'reached') expect(add('opposes')).not.toBe('reached')
      }),
    )
  })

  it('says what would come of it if those came who stay away', () => {
    fc.assert(
      fc.property(rule, seats, (by, table) => {
        const { outcomeIfAllCame, away } = assess(by, table)
        const all = table.map((each) => ({ ...each, isAway: false }))
        expect(outcomeIfAllCame).toBe(assess(by, all).outcome)
        const alone = table.flatMap((each, at) => (each.isAway ? [assess(by, table.with(at, { ...each, isAway: false })).outcome] : []))
        expect(away.map(({ outcomeIfPresent }) => outcomeIfPresent)).toEqual(alone)
      }),
    )
  })

  it('counts each party that takes part in exactly one segment', () => {
    fc.assert(
      fc.property(rule, seats, (by, table) => {
        const { segments, total, parties, away } = assess(by, table)
        expect(segments.map(({ stance }) => stance)).toEqual(STANCES)
        expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(total.count)
        expect(segments.map(({ stance, count }) => count === parties[stance].length)).not.toContain(false)
        expect(total.count + away.length).toBe(table.length)
      }),
    )
  })

  it.each<[DecisionRule['kind'], readonly Stance[], Consensus['outcome']]>([
    ['consensus', ['supports', 'conditional'], 'reached'],
    ['consensus', ['supports', 'reserves'], 'not-reached'],
    ['consensus', ['supports', 'opposes', 'unknown'], 'not-reached'],
    ['consensus', ['supports', 'undecided'], 'open'],
    ['consensus', [], 'open'],
    ['unanimity', ['supports', 'supports'], 'reached'],
    ['unanimity', ['supports', 'conditional'], 'open'],
    ['majority', ['supports', 'supports', 'opposes'], 'reached'],
    ['majority', ['supports', 'opposes'], 'not-reached'],
    ['majority', ['supports', 'unknown', 'opposes'], 'open'],
    ['majority', ['reserves', 'reserves', 'supports'], 'not-reached'],
  ])('by %s makes of %j: %s', (kind, stances, outcome) => {
    const by = RULES.find((each) => each.kind === kind) ?? QUALIFIED
    expect(assess(by, stances.map(present)).outcome).toBe(outcome)
  })

  it('weighs votes in a qualified majority, and counts heads beside them', () => {
    const heavy = { stance: 'supports', weight: 90, isAway: false } as const
    expect(assess(QUALIFIED, [heavy, present('opposes')]).outcome).toBe('not-reached')
    expect(assess(QUALIFIED, [heavy, present('supports'), present('opposes')]).outcome).toBe('reached')
    expect(assess(QUALIFIED, [{ ...heavy, weight: 0 }]).outcome).toBe('not-reached')
  })

  it('is changed by an opponent who stays away, and says so', () => {
    const away = { stance: 'opposes', weight: 1, isAway: true } as const
    const { outcome, outcomeIfAllCame, away: absent } = assess({ kind: 'consensus' }, [present('supports'), away])
    expect([outcome, outcomeIfAllCame]).toEqual(['reached', 'not-reached'])
    expect(absent).toMatchObject([{ stance: 'opposes', outcomeIfPresent: 'not-reached' }])
  })

  it('names the conditions on which those who block and reserve would move', () => {
    const meeting = meetingOf({ kind: 'consensus' }, [present('reserves'), present('opposes')])
    const position = meeting.lists.position.map((each) => ({ ...each, conditions: `${each.stance}: a date`, redLine: 'No toll.' }))
    const { movements } = assessConsensus({ ...meeting, lists: { ...meeting.lists, position } }, aTheme().id)
    expect(movements.map(({ conditions }) => conditions)).toEqual(['opposes: a date', 'reserves: a date'])
  })

  it('tells what met conditions would bring', () => {
    const { outcome, outcomeIfConditionsMet } = assess({ kind: 'majority' }, [
      present('supports'),
      present('conditional'),
      present('opposes'),
    ])
    expect([outcome, outcomeIfConditionsMet]).toEqual(['open', 'reached'])
  })
})

describe('who takes part', () => {
  const absent = anAttendance({ status: 'absent' })
  it.each([
    ['everybody is absent', [aPerson({ partyId: aParty().id })], [absent], true],
    ['somebody stands in', [aPerson({ partyId: aParty().id })], [{ ...absent, standIn: 'a deputy' }], false],
    ['they are represented', [aPerson({ partyId: aParty().id })], [anAttendance({ status: 'represented' })], false],
    ['it is not known whether they come', [aPerson({ partyId: aParty().id })], [], false],
    ['one of two is absent', [aPerson({ partyId: aParty().id }), aPerson({ id: anId(21), partyId: aParty().id })], [absent], false],
    ['nobody of them is known', [], [], false],
  ])('when %s', (_, person, attendance, isAway) => {
    const meeting = aMeeting({}, { party: [aParty()], theme: [aTheme()], person, attendance })
    expect(assessConsensus(meeting, aTheme().id).away).toHaveLength(isAway ? 1 : 0)
  })
})

describe('assessThemes', () => {
  it('gives for each theme what assessing it alone gives', () => {
    const meeting = meetingOf(QUALIFIED, [present('supports'), present('opposes')])
    const themes = [aTheme(), aTheme({ id: anId(41) })]
    const both = { ...meeting, lists: { ...meeting.lists, theme: themes } }
    expect(assessThemes(both)).toEqual(themes.map(({ id }) => assessConsensus(both, id)))
    expect(assessThemes(both)[1]?.parties.unknown).toHaveLength(2)
  })
})

function present(stance: Stance): Seat {
  return { stance, weight: 1, isAway: false }
}

function outcomes({ outcome, outcomeIfAllCame, outcomeIfConditionsMet }: Consensus) {
  return { outcome, outcomeIfAllCame, outcomeIfConditionsMet }
}

function assess(by: DecisionRule, table: readonly Seat[]): Consensus {
  return assessConsensus(meetingOf(by, table), aTheme().id)
}

function meetingOf(decisionRule: DecisionRule, table: readonly Seat[]): Meeting {
  const party = table.map(({ weight: each }, at) => aParty({ id: anId(100 + at), countryCode: null, weight: each }))
  const position = table.map(({ stance }, at) => aPosition({ id: anId(400 + at), partyId: anId(100 + at), stance }))
  const absent = table.flatMap(({ isAway }, at) => (isAway ? [at] : []))
  const person = absent.map((at) => aPerson({ id: anId(200 + at), partyId: anId(100 + at) }))
  const attendance = absent.map((at) => anAttendance({ id: anId(300 + at), personId: anId(200 + at), status: 'absent' }))
  return aMeeting({ decisionRule }, { party, theme: [aTheme()], position, person, attendance })
}
