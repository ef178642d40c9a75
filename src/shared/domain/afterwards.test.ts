import { describe, expect, it } from 'vitest'
import { aMandate, aMeeting, aNote, anId, aParty, aPoint, aPosition, aTheme, aThemeResult, idCounter } from '../testing/builders'
import { hasMoved, stanceChanges, takeOverStances } from './afterwards-positions'
import { answeredPoints, isUnanswered, promisesHeard, setResult, takeOverPromise, themeOutcomes, unsaidPoints } from './afterwards'
import { applyCommand } from './apply-command'
import type { Command } from './command'
import type { Meeting } from './meeting'

const NIGHT = '2026-01-06T23:30:00.000Z'
const EVENING = '2026-01-06T18:00:00.000Z'

function after(meeting: Meeting, command: Command): Meeting {
  const applied = applyCommand(meeting, command, NIGHT)
  if (!applied.ok) throw new Error(applied.problem.code)
  return applied.value.meeting
}

const heard = { kind: 'stance', partyId: anId(10), themeId: anId(40), isTaken: false } as const
const early = aNote({ ...heard, id: anId(901), at: EVENING, before: 'opposes', stance: 'undecided' })
const late = aNote({ ...heard, id: anId(902), at: NIGHT, before: 'opposes', stance: 'conditional' })
const parties = [aParty(), aParty({ id: anId(11), name: 'Poland', countryCode: 'PL' })]
const heardMeeting = () =>
  aMeeting(
    { zone: 'Europe/Paris' },
    { party: parties, theme: [aTheme()], position: [aPosition({ stance: 'opposes', conditions: 'A date' })], note: [late, early] },
  )

describe('positions afterwards', () => {
  it('set the first stance before the meeting beside the last one heard', () => {
    expect(stanceChanges(heardMeeting(), anId(40))).toMatchObject([
      { before: 'opposes', heard: 'conditional', now: 'opposes', isOpen: true, notes: [{ id: anId(901) }, { id: anId(902) }] },
    ])
    expect(stanceChanges(heardMeeting(), anId(41))).toEqual([])
  })

  it('are taken over in one step, on the day it was where the meeting is, and keep what else is known', () => {
    const meeting = heardMeeting()
    const action = takeOverStances(meeting, stanceChanges(meeting, anId(40)), idCounter())
    expect(action).toMatchObject({ label: 'take-over', subject: 'Norway' })
    const taken = after(meeting, action.command)
    // 23:30 in London is the next day in Paris.
    const stated = { stance: 'conditional', statedBy: 'Norway', statedOn: '2026-01-07', validAsOf: '2026-01-07', conditions: 'A date' }
    expect(taken.lists.position).toMatchObject([stated])
    expect(taken.lists.note.every(({ isTaken }) => isTaken)).toBe(true)
    const [change] = stanceChanges(taken, anId(40))
    expect(change && [hasMoved(change), change.isOpen]).toEqual([true, false])
  })

  it('begin where nothing was recorded, and are not taken over twice', () => {
    const note = aNote({ ...heard, id: anId(903), partyId: anId(11), at: EVENING, before: 'unknown', stance: 'supports' })
    const meeting = { ...heardMeeting(), lists: { ...heardMeeting().lists, note: [note] } }
    const taken = after(meeting, takeOverStances(meeting, stanceChanges(meeting, anId(40)), idCounter()).command)
    expect(taken.lists.position[1]).toMatchObject({ partyId: anId(11), stance: 'supports', statedOn: '2026-01-06' })
    expect(takeOverStances(taken, stanceChanges(taken, anId(40)), idCounter()).command).toEqual({ kind: 'batch', commands: [] })
  })

  it('come back exactly when taking over is undone', () => {
    const meeting = heardMeeting()
    const applied = applyCommand(meeting, takeOverStances(meeting, stanceChanges(meeting, anId(40)), idCounter()).command, NIGHT)
    if (!applied.ok) throw new Error(applied.problem.code)
    expect(after(applied.value.meeting, applied.value.inverse)).toEqual(meeting)
  })
})

describe('results afterwards', () => {
  it('stand beside the objective of the mandate, or the outcome desired', () => {
    const theme = [aTheme({ outcome: 'A date' }), aTheme({ id: anId(41), outcome: 'A text' })]
    const meeting = aMeeting({}, { theme, mandate: [aMandate({ objective: 'June' })] })
    expect(themeOutcomes(meeting).map(({ number, objective, result }) => [number, objective, result])).toEqual([
      [1, 'June', null],
      [2, 'A text', null],
    ])
  })

  it('begin with the first word and are changed afterwards', () => {
    const meeting = aMeeting({}, { theme: [aTheme()] })
    const [outcome] = themeOutcomes(meeting)
    if (!outcome) throw new Error('no theme')
    const begun = after(meeting, setResult(outcome, { grade: 'partly' }, idCounter()).command)
    expect(begun.lists.result).toMatchObject([{ themeId: anId(40), grade: 'partly', text: '' }])
    const [known] = themeOutcomes(begun)
    const changed = known && after(begun, setResult(known, { text: 'Agreed' }, idCounter()).command)
    expect(changed?.lists.result).toMatchObject([{ grade: 'partly', text: 'Agreed' }])
    expect(aThemeResult()).toMatchObject({ themeId: anId(40) })
  })

  it('put a promise into the register in its own words', () => {
    const note = aNote({ kind: 'commitment', partyId: anId(10), themeId: anId(40), stance: null, before: null, text: 'Two ships\nby May' })
    const meeting = aMeeting({}, { party: parties, theme: [aTheme()], note: [note] })
    expect(promisesHeard(meeting)).toEqual([note])
    const taken = after(meeting, takeOverPromise(meeting, note, idCounter()).command)
    expect(taken.lists.commitment).toMatchObject([
      { partyId: anId(10), who: 'Norway', themeId: anId(40), what: 'Two ships', text: 'Two ships\nby May', status: 'announced' },
    ])
    expect(taken.lists.note[0]?.isTaken).toBe(true)
  })

  it('tell what was not said and what was answered', () => {
    const at = EVENING
    const point = [
      aPoint({ id: anId(501) }),
      aPoint({ id: anId(502), use: { state: 'used', at } }),
      aPoint({ id: anId(503), kind: 'to-ask', use: { state: 'not-used', at } }),
      aPoint({ id: anId(504), use: { state: 'answered', at }, answer: 'In June' }),
      aPoint({ id: anId(505), kind: 'avoid' }),
    ]
    const meeting = aMeeting({}, { point })
    expect(unsaidPoints(meeting).map(({ id }) => id)).toEqual([anId(501), anId(503)])
    expect(answeredPoints(meeting).map(({ id }) => id)).toEqual([anId(504)])
    expect(point.filter(isUnanswered).map(({ id }) => id)).toEqual([anId(501), anId(502), anId(503)])
  })
})
