import { describe, expect, it } from 'vitest'
import { aMeeting, anEvidence, anId, aParty, aPerson, aPoint, aPosition, aSource, aTheme } from '../testing/builders'
import { applyCommand } from './apply-command'
import { createMandate } from './mandate'
import type { Meeting } from './meeting'
import { summarizeRemoval } from './removal-summary'
import { removeWithDependents } from './remove'

const PROMISE = {
  id: anId(90),
  partyId: anId(10),
  who: 'Norway',
  themeId: anId(40),
  what: 'tugs',
  amount: 2,
  unit: 'tugs',
  due: null,
  dueWords: '',
  text: '',
  status: 'reported',
} as const
const BRACKET = { id: anId(91), themeId: anId(40), text: 'all', holderIds: [anId(10)], alternative: '', instruction: '' }

function full(): Meeting {
  return aMeeting(
    {},
    {
      party: [aParty()],
      theme: [aTheme()],
      person: [aPerson({ partyId: anId(10) })],
      position: [aPosition()],
      mandate: [createMandate(anId(92), anId(40))],
      bracket: [BRACKET],
      point: [aPoint({ themeId: anId(40) }), aPoint({ id: anId(51) })],
      commitment: [PROMISE],
      source: [aSource()],
      evidence: [anEvidence({ kind: 'position', id: anId(45), field: 'stance' })],
    },
  )
}

describe('what goes with a removed thing', () => {
  it('names what a party takes along and what stays without it', () => {
    expect(summarizeRemoval(full(), 'party', anId(10))).toEqual([
      { kind: 'position', gone: 1, freed: 0 },
      { kind: 'bracket', gone: 0, freed: 1 },
      { kind: 'commitment', gone: 0, freed: 1 },
      { kind: 'person', gone: 0, freed: 1 },
      { kind: 'evidence', gone: 1, freed: 0 },
    ])
  })

  it('names what a theme takes along', () => {
    expect(summarizeRemoval(full(), 'theme', anId(40)).map(({ kind, gone, freed }) => [kind, gone, freed])).toEqual([
      ['position', 1, 0],
      ['mandate', 1, 0],
      ['point', 1, 0],
      ['bracket', 1, 0],
      ['commitment', 0, 1],
      ['evidence', 1, 0],
    ])
  })

  it('is nothing for what stands alone', () => {
    expect(summarizeRemoval(aMeeting({}, { party: [aParty()] }), 'party', anId(10))).toEqual([])
  })

  it.each(['party', 'theme'] as const)('is true, and undo brings all of it back: %s', (kind) => {
    const meeting = full()
    const id = kind === 'party' ? anId(10) : anId(40)
    const removed = applyCommand(meeting, removeWithDependents(meeting, kind, id), '2026-01-05T09:30:00.000Z')
    if (!removed.ok) throw new Error(removed.problem.code)
    for (const effect of summarizeRemoval(meeting, kind, id)) {
      expect(removed.value.meeting.lists[effect.kind]).toHaveLength(meeting.lists[effect.kind].length - effect.gone)
    }
    const back = applyCommand(removed.value.meeting, removed.value.inverse, '2026-01-05T09:31:00.000Z')
    expect(back.ok && back.value.meeting).toEqual(meeting)
  })
})
