import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessConsensus } from '../../../../shared/domain/consensus'
import type { DecisionRule } from '../../../../shared/domain/decision-rule'
import { STANCES, type Stance } from '../../../../shared/domain/position'
import { aMeeting, anAttendance, anId, aParty, aPerson, aPosition, aTheme } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { stretchesOf } from './bar-stretches'
import { absenceEffect, barText, outcomeReason, outcomeText, thresholdOf } from './consensus-text'
import { RuleEditor } from './rule-editor'

const QUALIFIED: DecisionRule = { kind: 'qualified-majority', percent: 65, headsPercent: 0 }

function meetingOf(stances: readonly Stance[], decisionRule: DecisionRule = { kind: 'consensus' }) {
  const party = stances.map((_, index) => aParty({ id: anId(100 + index), weight: index + 1 }))
  const position = stances.map((stance, index) => aPosition({ id: anId(200 + index), partyId: anId(100 + index), stance }))
  return aMeeting({ decisionRule }, { theme: [aTheme()], party, position })
}

const assess = (stances: readonly Stance[], rule?: DecisionRule) => assessConsensus(meetingOf(stances, rule), anId(40))

describe('consensus in words', () => {
  it('names the result by the rule and gives the reason that fits', () => {
    const blocked = assess(['supports', 'opposes'])
    expect([outcomeText('consensus', blocked.outcome), outcomeReason(blocked)]).toEqual([
      'No consensus',
      'Somebody opposes or keeps a reservation.',
    ])
    const open = assess(['supports', 'unknown'])
    expect(outcomeText('consensus', open.outcome)).toBe('Open')
    expect(outcomeReason(open)).toContain('silence never counts as agreement')
    expect(outcomeReason(assess([]))).toBe('Nobody takes part.')
    const voted = assess(['supports', 'supports', 'opposes'], { kind: 'majority' })
    expect(outcomeText('majority', voted.outcome)).toBe('Majority')
  })

  it('says what an absence does', () => {
    const meeting = meetingOf(['supports', 'opposes'])
    const person = [aPerson({ partyId: anId(101) })]
    const away = { ...meeting, lists: { ...meeting.lists, person, attendance: [anAttendance({ status: 'absent' })] } }
    const consensus = assessConsensus(away, anId(40))
    expect(consensus.away.map((each) => absenceEffect(consensus, each.outcomeIfPresent))).toEqual([
      'If it came, the result would be: No consensus.',
    ])
  })

  it('tells the bar by counts, and by weights under a qualified majority', () => {
    expect(barText('Ice', assess(['supports', 'supports', 'opposes']))).toBe('Ice: Supports 2, Opposes 1')
    expect(barText('Ice', assess(['supports', 'opposes'], QUALIFIED))).toBe('Ice: Supports 1 (weight), Opposes 2 (weight)')
    expect([thresholdOf(QUALIFIED), thresholdOf({ kind: 'majority' }), thresholdOf({ kind: 'consensus' })]).toEqual([65, 50, null])
  })
})

describe('the bar of a theme', () => {
  it('is filled from end to end by those who take part, without gaps or overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STANCES), { minLength: 1, maxLength: 30 }), fc.boolean(), (stances, isWeighed) => {
        const stretches = stretchesOf(assess(stances, isWeighed ? QUALIFIED : { kind: 'consensus' }), 500)
        let x = 0
        for (const stretch of stretches) {
          expect(stretch.x).toBeCloseTo(x)
          x += stretch.width
        }
        expect(x).toBeCloseTo(500)
      }),
    )
  })

  it('is empty while nobody takes part, and leaves out a number that would not fit', () => {
    expect(stretchesOf(assess([]), 500)).toEqual([])
    expect(stretchesOf(assess(['supports', 'opposes']), 30).map(({ label }) => label)).toEqual(['', ''])
  })
})

describe('the rule of the meeting', () => {
  function anEditor() {
    const desk = new FakeDesk(meetingOf(['supports']))
    const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
    return { open, editor: new RuleEditor(open) }
  }

  it('is chosen and its shares set, with a comma as well as a point', async () => {
    const { open, editor } = anEditor()
    await editor.choose('qualified-majority')
    const rule = open.meeting.fields.decisionRule
    expect(rule).toEqual({ kind: 'qualified-majority', percent: 65, headsPercent: 55 })
    if (rule.kind === 'qualified-majority') await editor.setShare(rule, 'percent', '66,7 %')
    expect(open.meeting.fields.decisionRule).toMatchObject({ percent: 66.7 })
  })

  it.each(['0', '101', 'many', '-5', ''])('keeps the share when "%s" is entered', async (text) => {
    const { open, editor } = anEditor()
    expect(await editor.setShare({ kind: 'qualified-majority', percent: 65, headsPercent: 55 }, 'percent', text)).toBe(false)
    expect(open.snapshot.undo).toBeNull()
  })

  it('weighs votes, and undo gives the former weight back', async () => {
    const { open, editor } = anEditor()
    const [party] = open.meeting.lists.party
    if (party) await editor.setWeight(party, '29')
    expect(open.meeting.lists.party[0]?.weight).toBe(29)
    await open.undo()
    expect(open.meeting.lists.party[0]?.weight).toBe(1)
  })
})
