import { describe, expect, it, vi } from 'vitest'
import { aMeeting, anId, aParty, aPoint, aPosition, aTheme, idCounter } from '../../../../shared/testing/builders'
import { plainLine } from '../../../../shared/domain/rich-text'
import { FakeDesk } from '../../testing/fake-desk'
import { roomCommandOf } from './room-keys'
import { RoomBoard } from './room-board.svelte'

const NOW = new Date('2026-01-06T14:05:00.000Z')

function aRoom() {
  const point = [
    aPoint({ id: anId(501), themeId: anId(40) }),
    aPoint({ id: anId(502), themeId: anId(40), kind: 'to-ask', text: plainLine('By when?') }),
    aPoint({ id: anId(503), themeId: anId(40), kind: 'avoid' }),
    aPoint({ id: anId(504), themeId: anId(41) }),
  ]
  const party = [aParty(), aParty({ id: anId(11), name: 'Poland', countryCode: null })]
  const theme = [aTheme(), aTheme({ id: anId(41), title: 'Timetable' })]
  return aMeeting({}, { theme, party, point, position: [aPosition({ stance: 'reserves' })] })
}

async function aBoard(meeting = aRoom()) {
  const session = new FakeDesk(meeting).session()
  await session.workspace.open(meeting.id)
  const open = session.workspace.current
  if (!open) throw new Error('not open')
  const onleave = vi.fn()
  const board = new RoomBoard(open, { newId: idCounter(), now: () => NOW, onleave })
  const press = (key: string, changes = {}) => {
    const event = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, ...changes }
    const command = roomCommandOf(event, board.picked !== undefined)
    if (command) board.run(command)
  }
  return { board, open, press, onleave }
}

describe('reading in the room', () => {
  it('goes through the themes, and point by point in the other mode', async () => {
    const { board, press } = await aBoard()
    expect(board.points.map(({ id }) => id)).toEqual([anId(501), anId(502)])
    expect(board.folded).toBe(1)
    press(' ')
    expect(board.screen?.id).toBe(anId(41))
    press('Home')
    press('m')
    const seen = [501, 502, 503, 504].map((id) => {
      const shown = board.point?.id
      press('ArrowRight')
      return [anId(id), shown]
    })
    for (const [expected, shown] of seen) expect(shown).toBe(expected)
    expect(board.point?.id).toBe(anId(504))
    press('ArrowLeft')
    expect(board.point?.id).toBe(anId(503))
  })

  it('ticks the point that is current, and takes it back', async () => {
    const { board, press, open } = await aBoard()
    press('ArrowDown')
    press('u')
    await vi.waitFor(() => expect(open.meeting.lists.point[1]?.use).toEqual({ state: 'used', at: NOW.toISOString() }))
    expect(board.point?.id).toBe(anId(502))
    press('u')
    await vi.waitFor(() => expect(open.meeting.lists.point[1]?.use).toBeNull())
  })

  it('keeps the words of an answer, and the tick without any', async () => {
    const { board, press, open } = await aBoard()
    press('a')
    expect(board.writing).toBe('answer')
    await board.write('Not before June')
    expect(open.meeting.lists.point[0]).toMatchObject({ answer: 'Not before June', use: { state: 'answered' } })
    expect(board.writing).toBeNull()
  })
})

describe('hearing in the room', () => {
  it('notes a stance in two keys, with the stance that stood, on the theme that is shown', async () => {
    const { press, open } = await aBoard()
    press('N', { shiftKey: true })
    press('s')
    await vi.waitFor(() => expect(open.meeting.lists.note).toHaveLength(1))
    expect(open.meeting.lists.note).toMatchObject([
      { kind: 'stance', partyId: anId(10), themeId: anId(40), before: 'reserves', stance: 'supports', at: NOW.toISOString() },
    ])
    await open.undo()
    expect(open.meeting.lists.note).toEqual([])
  })

  it('keeps a promise of the party that is picked, and nothing of an empty line', async () => {
    const { board, press, open } = await aBoard()
    press('P', { shiftKey: true })
    press('Enter')
    await board.write('  Two ships ')
    expect(open.meeting.lists.note).toMatchObject([{ kind: 'commitment', partyId: anId(11), themeId: anId(40), text: 'Two ships' }])
    press('r')
    await board.write('  ')
    expect(open.meeting.lists.note).toHaveLength(1)
  })

  it('finds parties by their names', async () => {
    const { board, press } = await aBoard()
    press('h')
    board.search = 'POL'
    expect(board.found.map(({ name }) => name)).toEqual(['Poland'])
    board.pick(board.found[0])
    expect(board.picked?.name).toBe('Poland')
  })

  it('leaves one thing after the other', async () => {
    const { board, press, onleave } = await aBoard()
    press('P', { shiftKey: true })
    board.writing = 'promise'
    press('Escape')
    expect([board.writing, board.picked?.name]).toEqual([null, 'Poland'])
    press('Escape')
    expect(onleave).not.toHaveBeenCalled()
    press('Escape')
    expect(onleave).toHaveBeenCalledOnce()
  })
})
