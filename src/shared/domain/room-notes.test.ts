import { describe, expect, it } from 'vitest'
import { A_MOMENT, aMeeting, anId, aParty, aPoint, aPosition, aTheme } from '../testing/builders'
import { applyCommand } from './apply-command'
import type { Action } from './command'
import type { Meeting } from './meeting'
import { answerPoint, noteStance, noteWords, usePoint } from './room-notes'

const LATER = '2026-01-06T14:05:00.000Z'

function after(meeting: Meeting, ...actions: readonly Action[]): Meeting {
  return actions.reduce((each, { command }) => {
    const applied = applyCommand(each, command, LATER)
    if (!applied.ok) throw new Error(applied.problem.code)
    return applied.value.meeting
  }, meeting)
}

const room = () => aMeeting({}, { party: [aParty()], theme: [aTheme()], point: [aPoint({ themeId: anId(40) })] })
const heard = { id: anId(900), at: LATER, partyId: anId(10), themeId: anId(40) }

describe('a note from the room', () => {
  it('keeps the stance that stood when it was heard, and leaves the position alone', () => {
    const meeting = { ...room(), lists: { ...room().lists, position: [aPosition({ stance: 'reserves' })] } }
    const noted = after(meeting, noteStance(meeting, heard, 'supports'))
    expect(noted.lists.note).toMatchObject([{ kind: 'stance', stance: 'supports', before: 'reserves', at: LATER, isTaken: false }])
    expect(noted.lists.position).toEqual(meeting.lists.position)
  })

  it('says that nothing was known where nothing was recorded', () => {
    expect(after(room(), noteStance(room(), heard, 'opposes')).lists.note[0]?.before).toBe('unknown')
  })

  it('keeps a promise in its words, and is called after the party', () => {
    const action = noteWords(room(), heard, 'commitment', 'Two ships by May')
    expect(action).toMatchObject({ label: 'note', subject: 'Norway' })
    expect(after(room(), action).lists.note).toMatchObject([{ kind: 'commitment', text: 'Two ships by May', stance: null, before: null }])
  })
})

describe('a point in the room', () => {
  const pointOf = (meeting: Meeting) => meeting.lists.point[0] ?? aPoint()

  it('is marked with the moment, and the same mark again takes it back', () => {
    const used = after(room(), usePoint(pointOf(room()), 'used', LATER))
    expect(pointOf(used).use).toEqual({ state: 'used', at: LATER })
    const other = after(used, usePoint(pointOf(used), 'not-used', A_MOMENT))
    expect(pointOf(other).use).toEqual({ state: 'not-used', at: A_MOMENT })
    expect(pointOf(after(other, usePoint(pointOf(other), 'not-used', LATER))).use).toBeNull()
  })

  it('keeps an answer, and the moment it was first noted', () => {
    const answered = after(room(), answerPoint(pointOf(room()), 'Not before June', LATER))
    expect(pointOf(answered)).toMatchObject({ answer: 'Not before June', use: { state: 'answered', at: LATER } })
    const corrected = after(answered, answerPoint(pointOf(answered), 'In July', A_MOMENT))
    expect(pointOf(corrected)).toMatchObject({ answer: 'In July', use: { at: LATER } })
  })

  it('keeps mark and notes when it is edited and moved and a new edition is made', () => {
    const start = room()
    const noted = after(start, usePoint(pointOf(start), 'used', LATER), noteStance(start, heard, 'supports'))
    const edited = after(
      noted,
      { label: 'edit', subject: '', command: { kind: 'change', of: 'point', id: anId(50), changes: { level: 1, kind: 'to-ask' } } },
      { label: 'add', subject: '', command: { kind: 'add', of: 'point', item: aPoint({ id: anId(51) }), index: 0 } },
      { label: 'move', subject: '', command: { kind: 'move', of: 'point', id: anId(50), index: 0 } },
      {
        label: 'new-edition',
        subject: '',
        command: {
          kind: 'add',
          of: 'edition',
          item: { id: anId(70), number: 1, date: '2026-01-06', settings: start.fields.book },
          index: null,
        },
      },
    )
    expect(edited.lists.point.map(({ id }) => id)).toEqual([anId(50), anId(51)])
    expect(pointOf(edited)).toMatchObject({ kind: 'to-ask', use: { state: 'used', at: LATER } })
    expect(edited.lists.note).toEqual(noted.lists.note)
  })
})
