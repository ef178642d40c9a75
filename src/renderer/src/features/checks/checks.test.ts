import { describe, expect, it, vi } from 'vitest'
import type { Meeting } from '../../../../shared/domain/meeting'
import { aMeeting, anEvidence, anId, aPerson, aSource, idCounter } from '../../../../shared/testing/builders'
import { aFaultyMeeting } from '../../../../shared/testing/faulty-meeting'
import { FakeDesk } from '../../testing/fake-desk'
import { AbbreviationEditor } from './abbreviation-editor'
import { CheckBoard } from './check-board.svelte'
import { meaningOf } from './check-keys'
import { statementsOf, valueNow } from './compare'
import { keyOf, rowIdOf } from './finding-key'
import { mostImportant } from './most-important'

async function openBoard(meeting: Meeting) {
  const desk = new FakeDesk(meeting)
  const session = desk.session()
  await session.workspace.open(meeting.id)
  const open = session.workspace.current
  if (!open) throw new Error('the meeting did not open')
  open.checks.run()
  return { open, board: new CheckBoard(open, idCounter()) }
}

const checksIn = (board: CheckBoard) => board.shown.map(({ finding }) => finding.check)

describe('the list of findings', () => {
  it('has errors first, and the first of them chosen', async () => {
    const { board } = await openBoard(aFaultyMeeting())
    expect(board.groups.map(({ name }) => name)).toEqual(['error', 'warning', 'hint'])
    expect(board.chosen?.finding.severity).toBe('error')
  })

  it('is narrowed by severity, part and words of the finding or its rule', async () => {
    const { board } = await openBoard(aMeeting())
    board.narrow({ severity: 'error' })
    expect(checksIn(board)).toEqual(['no-date', 'no-themes', 'no-purpose'])
    board.narrow({ area: 'themes' })
    expect(checksIn(board)).toEqual(['no-themes'])
    board.showAll()
    board.narrow({ words: 'dod, 2014' })
    expect(checksIn(board)).toEqual(['no-purpose', 'no-objectives'])
    expect(board.isFiltered).toBe(true)
  })

  it('is walked with the arrows and stops at its ends', async () => {
    const { board } = await openBoard(aMeeting())
    board.moveToEnd('last')
    const last = board.chosen
    board.move(1)
    expect(board.chosen).toBe(last)
    board.moveToEnd('first')
    board.move(-1)
    expect(board.chosen).toBe(board.shown[0])
    board.move(1)
    expect(board.chosen).toBe(board.shown[1])
  })

  it('goes on to the next finding when one is accepted, and back to it when it is reopened', async () => {
    const { board } = await openBoard(aMeeting())
    const [first, second] = board.shown
    if (!first || !second) throw new Error('an empty briefing has findings')
    await board.accept(first, 'The organisers have not said.')
    expect(board.chosen?.finding.check).toBe(second.finding.check)
    const accepted = board.shown.find(({ state }) => state === 'accepted')
    expect(accepted).toMatchObject({ finding: { check: first.finding.check }, acceptance: { reason: 'The organisers have not said.' } })
    if (accepted) await board.reopen(accepted)
    expect(board.chosen).toMatchObject({ state: 'open', finding: { check: first.finding.check } })
  })

  it('never asks about what was accepted', async () => {
    const { board } = await openBoard(aMeeting())
    const [first] = board.shown
    if (!first) throw new Error('an empty briefing has findings')
    await board.accept(first, 'Known.')
    board.ask(board.shown.find(({ state }) => state === 'accepted') ?? null)
    expect(board.asking).toBeNull()
  })
})

describe('sources that disagree', () => {
  const fact = { kind: 'meeting', id: anId(1), field: 'expectedLeaders' } as const
  const evidence = [
    anEvidence(fact, { stated: '35' }),
    anEvidence(fact, { id: anId(71), sourceId: anId(61), stated: 'about 30' }),
    anEvidence(fact, { id: anId(72), stated: 'thirty-five' }),
    anEvidence(fact, { id: anId(73), stated: '35 leaders' }),
  ]
  const meeting = aMeeting(
    { expectedLeaders: { count: 35, qualifier: 'some' } },
    { source: [aSource(), aSource({ id: anId(61) })], evidence },
  )

  it('stand side by side, each value with its passages, beside what the briefing says', async () => {
    const { board, open } = await openBoard(meeting)
    const conflict = board.shown.find(({ finding }) => finding.check === 'conflicting-sources')
    if (!conflict) throw new Error('there is a conflict')
    const sides = statementsOf(open.meeting, conflict)
    expect(sides[0]).toMatchObject({ value: '35', fitsField: true })
    expect(sides[0]?.passages.map(({ evidence: { id } }) => id)).toEqual([anId(70), anId(73)])
    expect(valueNow(open.meeting, fact)).toBe('some 35')
    await board.decide(conflict, 'about 30', 'The newer source.')
    expect(open.meeting.fields.expectedLeaders).toEqual({ count: 30, qualifier: 'about' })
    await open.undo()
    expect(open.meeting.lists.acceptance).toEqual([])
    expect(valueNow(open.meeting, fact)).toBe('some 35')
  })

  it('show what a field of a thing says', () => {
    const people = aMeeting({ day: null, dateWords: 'Tuesday' }, { person: [aPerson()] })
    expect(valueNow(people, { kind: 'person', id: anId(20), field: 'post' })).toBe('Prime Minister')
    expect(valueNow(people, { kind: 'person', id: anId(20), field: 'partyId' })).toBe('')
    expect(valueNow(people, { kind: 'meeting', id: anId(1), field: 'day' })).toBe('Tuesday')
  })
})

describe('what needs attention first', () => {
  it('shows errors, and one finding of each check before a second of any', async () => {
    const { board } = await openBoard(aFaultyMeeting())
    const shown = mostImportant(board.shown.map(({ finding }) => finding))
    expect(shown).toHaveLength(8)
    const severities = shown.map(({ severity }) => severity)
    expect(severities).toEqual(severities.toSorted((left, right) => Number(left !== 'error') - Number(right !== 'error')))
    expect(shown[0]?.check).not.toBe(shown[1]?.check)
  })
})

describe('abbreviations', () => {
  it('are added once, explained and removed, each in one step', async () => {
    const { open } = await openBoard(aMeeting())
    const editor = new AbbreviationEditor(open)
    await editor.add('JMC')
    await editor.add('JMC')
    await editor.explain(0, 'Joint Monitoring Commission')
    expect(open.meeting.fields.abbreviations).toEqual([{ short: 'JMC', meaning: 'Joint Monitoring Commission' }])
    await editor.remove(0)
    expect(open.meeting.fields.abbreviations).toEqual([])
    await open.undo()
    expect(open.meeting.fields.abbreviations).toHaveLength(1)
  })
})

describe('the checks of an open meeting', () => {
  it('run by themselves a moment after a change', async () => {
    const { open } = await openBoard(aMeeting())
    await open.apply({ label: 'edit', subject: '', command: { kind: 'set-fields', changes: { place: 'Bergen' } } })
    await vi.waitFor(() => expect(open.checks.assessed?.map(({ finding }) => finding.check)).not.toContain('no-place'))
    expect(open.checks.unknowns).toBe(5)
  })
})

describe('keys and names', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    meaningOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held })

  it('mean something alone, also with Caps Lock, and nothing together with others', () => {
    expect([press('ArrowDown'), press('Enter'), press('A'), press('r'), press('/')]).toEqual(['next', 'go', 'accept', 'reopen', 'search'])
    expect([press('a', { ctrlKey: true }), press('a', { shiftKey: true }), press('x')]).toEqual([null, null, null])
  })

  it('of rows are names an element can have, one for each finding', async () => {
    const { board } = await openBoard(aFaultyMeeting())
    const ids = board.shown.map(({ finding }) => rowIdOf(keyOf(finding)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[\w-]+$/u.test(id))).toBe(true)
  })
})
