import { describe, expect, it } from 'vitest'
import { aMeeting, aNote, anId, aParty, aPoint, aPosition, aTheme, idCounter } from '../../../../shared/testing/builders'
import { FakeDesk } from '../../testing/fake-desk'
import { AfterwardsBoard } from './afterwards-board.svelte'

const at = '2026-01-06T18:00:00.000Z'
const heard = { at, partyId: anId(10), themeId: anId(40), isTaken: false }

function meetingAfter() {
  return aMeeting(
    {},
    {
      party: [aParty()],
      theme: [aTheme(), aTheme({ id: anId(41), title: 'Timetable' })],
      position: [aPosition({ stance: 'opposes' })],
      note: [
        aNote({ ...heard, id: anId(901), kind: 'stance', before: 'opposes', stance: 'supports' }),
        aNote({ ...heard, id: anId(902), kind: 'commitment', stance: null, before: null, text: 'Two ships' }),
      ],
      point: [aPoint({ themeId: anId(40), use: { state: 'answered', at }, answer: 'In June' }), aPoint({ id: anId(51) })],
    },
  )
}

async function aBoard() {
  const meeting = meetingAfter()
  const session = new FakeDesk(meeting).session()
  await session.workspace.open(meeting.id)
  const open = session.workspace.current
  if (!open) throw new Error('not open')
  return { open, board: new AfterwardsBoard(open, idCounter()) }
}

describe('what came out of a meeting', () => {
  it('stands theme by theme, and what belongs to none at the end', async () => {
    const { board } = await aBoard()
    expect(board.chapters.map(({ id, unsaid, answered }) => [id, unsaid.length, answered.length])).toEqual([
      [anId(40), 0, 1],
      [anId(41), 0, 0],
      [anId(1), 1, 0],
    ])
    expect([board.moved, board.reached, board.waiting]).toEqual([0, 0, 2])
  })

  it('is taken over in one step, and comes back in one', async () => {
    const { board, open } = await aBoard()
    await board.takeOver(board.openChanges)
    expect(open.meeting.lists.position).toMatchObject([{ stance: 'supports', statedBy: 'Norway' }])
    expect([board.moved, board.waiting]).toEqual([1, 1])
    await open.undo()
    expect([board.moved, board.waiting]).toEqual([0, 2])
  })

  it('puts a promise into the register once', async () => {
    const { board, open } = await aBoard()
    const [promise] = board.chapters[0]?.promises ?? []
    if (!promise) throw new Error('no promise')
    await board.takePromise(promise)
    expect(open.meeting.lists.commitment).toMatchObject([{ what: 'Two ships', status: 'announced' }])
    expect(board.waiting).toBe(1)
  })

  it('is written down', async () => {
    const { board } = await aBoard()
    const [chapter] = board.chapters
    if (!chapter?.outcome) throw new Error('no theme')
    await board.setResult(chapter.outcome, { grade: 'reached' })
    expect(board.reached).toBe(1)
  })
})
