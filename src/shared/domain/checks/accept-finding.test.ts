import { describe, expect, it } from 'vitest'
import { A_MOMENT, aMeeting, anEvidence, anId, aPerson, aSource, idCounter } from '../../testing/builders'
import { applyCommand } from '../apply-command'
import type { Command } from '../command'
import type { Meeting } from '../meeting'
import { acceptFinding, decideConflict, reopenFinding } from './accept-finding'
import { assessFindings } from './assess-findings'
import { findFindings } from './find-findings'
import { countReadiness } from './readiness'
import type { CheckName } from './check'

const words = { newId: idCounter(), at: A_MOMENT, reason: 'Held by video.', subject: 'place' }
const assess = (meeting: Meeting) => assessFindings(findFindings(meeting, A_MOMENT), meeting.lists.acceptance)

function find(meeting: Meeting, check: CheckName) {
  const found = assess(meeting).find(({ finding }) => finding.check === check)
  if (!found) throw new Error(`${check} found nothing`)
  return found
}

function apply(meeting: Meeting, command: Command) {
  const applied = applyCommand(meeting, command, A_MOMENT)
  if (!applied.ok) throw new Error(applied.problem.code)
  return applied.value
}

describe('a finding', () => {
  it('is accepted with a reason, and open again once that is taken back', () => {
    const { meeting, inverse } = apply(aMeeting(), acceptFinding(find(aMeeting(), 'no-place'), words).command)
    const accepted = find(meeting, 'no-place')
    expect(accepted).toMatchObject({ state: 'accepted', acceptance: { reason: 'Held by video.', at: A_MOMENT } })
    expect(find(meeting, 'no-host').state).toBe('open')
    expect(apply(meeting, inverse).meeting).toEqual(aMeeting())
    if (!accepted.acceptance) throw new Error('it was accepted')
    expect(find(apply(meeting, reopenFinding(accepted.acceptance, '').command).meeting, 'no-place').state).toBe('open')
  })

  it('is asked about again when it says something else, and the new answer takes the place of the old one', () => {
    const some = aMeeting({ expectedLeaders: { count: 27, qualifier: '' } }, { person: [aPerson()] })
    const { meeting } = apply(some, acceptFinding(find(some, 'few-leaders-known'), words).command)
    const more = { ...meeting, lists: { ...meeting.lists, person: [aPerson(), aPerson({ id: anId(21), name: 'Nils Berg' })] } }
    expect(find(more, 'few-leaders-known').state).toBe('changed')
    const again = apply(more, acceptFinding(find(more, 'few-leaders-known'), words).command).meeting
    expect(again.lists.acceptance).toHaveLength(1)
    expect(find(again, 'few-leaders-known').state).toBe('accepted')
  })

  it('of another subject at the same fact stays open', () => {
    const themes = aMeeting({ declaredThemes: 2 })
    const { meeting } = apply(themes, acceptFinding(find(themes, 'theme-not-named'), words).command)
    const states = assess(meeting).flatMap(({ finding, state }) => (finding.check === 'theme-not-named' ? [state] : []))
    expect(states).toEqual(['accepted', 'open'])
  })
})

describe('a disagreement of sources', () => {
  const fact = { kind: 'meeting', id: anId(1), field: 'expectedLeaders' } as const
  const evidence = [anEvidence(fact, { stated: '35' }), anEvidence(fact, { id: anId(71), sourceId: anId(61), stated: 'about 30' })]
  const meeting = aMeeting({ expectedLeaders: { count: 35, qualifier: '' } }, { source: [aSource(), aSource({ id: anId(61) })], evidence })

  it('is decided for one value in one step that can be taken back; all passages stay', () => {
    const { meeting: decided, inverse } = apply(
      meeting,
      decideConflict(meeting, find(meeting, 'conflicting-sources'), 'about 30', words).command,
    )
    expect(decided.fields.expectedLeaders).toEqual({ count: 30, qualifier: 'about' })
    expect(decided.lists.evidence).toEqual(evidence)
    expect(find(decided, 'conflicting-sources').state).toBe('accepted')
    expect(apply(decided, inverse).meeting).toEqual(meeting)
  })

  it('is asked about again when another source says something new', () => {
    const decided = apply(meeting, decideConflict(meeting, find(meeting, 'conflicting-sources'), null, words).command).meeting
    expect(decided.fields.expectedLeaders).toEqual({ count: 35, qualifier: '' })
    const third = anEvidence(fact, { id: anId(72), stated: '40' })
    const later = { ...decided, lists: { ...decided.lists, evidence: [...evidence, third] } }
    expect(find(later, 'conflicting-sources').state).toBe('changed')
  })
})

describe('readiness', () => {
  it('says what the figure is made of, as a whole and by part', () => {
    const before = countReadiness(assess(aMeeting()))
    const after = countReadiness(assess(apply(aMeeting(), acceptFinding(find(aMeeting(), 'no-place'), words).command).meeting))
    expect(after).toMatchObject({ checks: before.checks, passed: before.passed + 1, accepted: 1, warnings: before.warnings - 1 })
    const sum = (key: 'checks' | 'passed' | 'errors') => after.areas.reduce((total, area) => total + area[key], 0)
    expect([sum('checks'), sum('passed'), sum('errors')]).toEqual([after.checks, after.passed, after.errors])
  })

  it('counts a check once, however much it finds', () => {
    const people = aMeeting({}, { person: [aPerson({ post: '' }), aPerson({ id: anId(21), post: '' })] })
    const [one, two] = [aMeeting({}, { person: people.lists.person.slice(0, 1) }), people].map((each) => countReadiness(assess(each)))
    expect(two?.passed).toBe(one?.passed)
    expect(two?.warnings).toBe((one?.warnings ?? 0) + 2)
  })
})
