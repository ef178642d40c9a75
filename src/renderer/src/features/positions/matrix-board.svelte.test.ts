import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../shared/domain/delimited-text'
import { createMandate } from '../../../../shared/domain/mandate'
import { aMeeting, anEvidence, anId, aParty, aPosition, aSource, aTheme, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { cellText } from './cell-text'
import { MatrixBoard } from './matrix-board.svelte'
import { TableExchange } from './table-exchange.svelte'

const PARTIES = [
  aParty({ name: 'Norway', countryCode: 'NO' }),
  aParty({ id: anId(11), name: 'Finland', countryCode: 'FI', groupings: ['Coast'] }),
  aParty({ id: anId(12), name: 'Port League', countryCode: null, role: 'host' }),
]
const THEMES = [aTheme(), aTheme({ id: anId(41), title: 'Pilots' })]
const SPOKEN = aPosition({ salience: 'high', redLine: 'No fees.', crossesOurRedLine: true })

function aBoard() {
  const evidence = [anEvidence({ kind: 'position', id: SPOKEN.id, field: 'stance' })]
  const lists = {
    party: PARTIES,
    theme: THEMES,
    position: [SPOKEN],
    mandate: [createMandate(anId(90), anId(40))],
    source: [aSource()],
    evidence,
  }
  const desk = new FakeDesk(aMeeting({}, lists))
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  const board = new MatrixBoard(open, idCounter())
  const stances = () => board.rows.map(({ party }) => THEMES.map(({ id }) => board.facts.cellAt(party.id, id).stance))
  return { open, board, stances, steps: () => desk.calls.filter(({ channel }) => channel === 'meeting.apply').length }
}

describe('the matrix', () => {
  it('sets a stance on the whole selection as one step of undo', async () => {
    const { open, board, stances, steps } = aBoard()
    board.run({ kind: 'select-all' })
    await board.setStance('opposes')
    expect(stances().flat()).toEqual(Array(6).fill('opposes'))
    expect(steps()).toBe(1)
    expect(board.announcement).toContain('6')
    await open.undo()
    expect(stances()).toEqual([
      ['supports', 'unknown'],
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
    ])
  })

  it('does nothing, and undoes nothing, where the stance is there already', async () => {
    const { board, steps } = aBoard()
    await board.setStance('supports')
    expect(steps()).toBe(0)
  })

  it('fills down from the cell above a block of one row, and right over a block', async () => {
    const { board, stances } = aBoard()
    board.selection.goTo({ row: 1, column: 0 })
    await board.editor.fill(board.axes, board.selection.block, 'down')
    board.selection.selectBlock({ top: 0, bottom: 1, left: 0, right: 1 })
    await board.editor.fill(board.axes, board.selection.block, 'right')
    expect(stances()).toEqual([
      ['supports', 'supports'],
      ['supports', 'supports'],
      ['unknown', 'unknown'],
    ])
  })

  it('keeps the focus on its party when the order changes, and shows a cell past any filter', () => {
    const { board } = aBoard()
    board.selection.goTo({ row: 0, column: 1 })
    board.setOrder({ kind: 'alphabetical' })
    expect(board.rows.map(({ party }) => party.name)).toEqual(['Finland', 'Norway', 'Port League'])
    expect(board.cell).toEqual({ partyId: anId(10), themeId: anId(41) })
    board.groupingId = 'own:Coast'
    board.text = 'fin'
    expect(board.rows.map(({ party }) => party.name)).toEqual(['Finland'])
    board.show({ partyId: anId(12), themeId: anId(40) })
    expect(board.cell).toEqual({ partyId: anId(12), themeId: anId(40) })
    expect(board.isPanelOpen).toBe(true)
  })

  it('tells a cell with all its marks, and an unknown one as unknown', () => {
    const { board } = aBoard()
    const told = cellText('Norway', '1. Safe passage', board.facts.cellAt(anId(10), anId(40)))
    expect(told).toBe('Norway, 1. Safe passage: Supports, salience high, has a red line, crosses our red line, 1 passage')
    expect(cellText('Finland', '2. Pilots', board.facts.cellAt(anId(11), anId(41)))).toBe('Finland, 2. Pilots: Unknown')
  })

  it('makes a position of the first thing known about a cell, and changes it afterwards', async () => {
    const { open, board } = aBoard()
    const cell = { partyId: anId(11), themeId: anId(41) }
    await board.editor.change(cell, { conditions: 'A pilot for each ship.' })
    await board.editor.change(cell, { salience: 'low' })
    expect(board.facts.cellAt(anId(11), anId(41)).position).toMatchObject({
      stance: 'unknown',
      conditions: 'A pilot for each ship.',
      salience: 'low',
    })
    expect(open.meeting.lists.position).toHaveLength(2)
  })

  it('takes a position out with its evidence, and undo brings both back', async () => {
    const { open, board } = aBoard()
    await board.editor.remove(SPOKEN)
    expect(open.meeting.lists).toMatchObject({ position: [], evidence: [] })
    await open.undo()
    expect(open.meeting.lists).toMatchObject({ position: [SPOKEN], evidence: [{ fact: { id: SPOKEN.id } }] })
  })

  it('puts a party on a list of its own once, and takes it off', async () => {
    const { open, board } = aBoard()
    const finland = () => open.meeting.lists.party.find(({ id }) => id === anId(11))
    await board.editor.addGrouping(PARTIES[1] ?? aParty(), 'Ice')
    expect(finland()?.groupings).toEqual(['Coast', 'Ice'])
    await board.editor.removeGrouping(finland() ?? aParty(), 'Coast')
    expect(finland()?.groupings).toEqual(['Ice'])
  })
})

describe('copying and pasting', () => {
  it('copies a block plainly and the whole matrix with names and titles', () => {
    const { board } = aBoard()
    const exchange = new TableExchange(board)
    expect(exchange.copy().trim()).toBe('Supports')
    board.run({ kind: 'select-all' })
    expect(readTable(exchange.copy())[0]).toEqual(['', 'Safe passage for ships', 'Pilots'])
  })

  it('applies nothing before it was agreed to, then all of it as one step', async () => {
    const { board, stances, steps } = aBoard()
    const exchange = new TableExchange(board)
    exchange.ask('o\tr\nmaybe\tc')
    expect(exchange.preview).toMatchObject({ changes: [{ after: 'opposes' }, { after: 'reserves' }, { after: 'conditional' }] })
    expect(exchange.preview?.problems).toMatchObject([{ kind: 'unknown-stance', text: 'maybe' }])
    expect(steps()).toBe(0)
    await exchange.apply()
    expect(stances().slice(0, 2)).toEqual([
      ['opposes', 'reserves'],
      ['unknown', 'conditional'],
    ])
    expect(steps()).toBe(1)
  })

  it('changes nothing when it is called off', async () => {
    const { board, steps } = aBoard()
    const exchange = new TableExchange(board)
    exchange.ask('o')
    exchange.cancel()
    await exchange.apply()
    expect(steps()).toBe(0)
  })

  it('gives a single value to the whole selection', () => {
    const { board } = aBoard()
    const exchange = new TableExchange(board)
    board.selectColumn(1)
    exchange.ask('u')
    expect(exchange.preview?.changes).toHaveLength(3)
  })
})
