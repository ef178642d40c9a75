import { beforeEach, describe, expect, it } from 'vitest'
import type { Commitment } from '../../../../shared/domain/commitment'
import { aMeeting, aParty, aTheme, anId, idCounter } from '../../../../shared/testing/builders'
import { overwriteGetLocale } from '../../../../messages/generated/runtime'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { amountText, readAmount } from '../../text/amount-text'
import { RegisterBoard } from './register-board.svelte'
import { NONE } from './register.svelte'

beforeEach(() => overwriteGetLocale(() => 'en'))

function aPromise(number: number, changes: Partial<Commitment> = {}): Commitment {
  const blank = { partyId: null, who: 'Norway', themeId: null, amount: null, unit: '', due: null, dueWords: '', text: '' }
  return { id: anId(number), what: `promise ${String(number)}`, ...blank, status: 'reported', ...changes }
}

function board(commitment: readonly Commitment[]) {
  const desk = new FakeDesk(aMeeting({}, { party: [aParty()], theme: [aTheme()], commitment }))
  const session = desk.session()
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, session.notices)
  return {
    desk,
    open,
    notices: session.notices,
    board: new RegisterBoard(open, { api: desk.api.commitment, notices: session.notices, newId: idCounter() }),
  }
}

const SHIPS = aPromise(91, { partyId: anId(10), themeId: anId(40), amount: 2, unit: 'ships' })
const MORE = aPromise(92, { themeId: anId(40), amount: 3, unit: 'Ships', status: 'confirmed' })
const MONEY = aPromise(93, { amount: 10, unit: 'EUR' })

describe('the register', () => {
  it('shows what fits all parts of the filter', () => {
    const { register } = board([SHIPS, MORE, MONEY]).board
    register.narrow({ themeId: anId(40) })
    expect(register.shown).toEqual([SHIPS, MORE])
    register.narrow({ partyId: NONE })
    expect(register.shown).toEqual([MORE])
    register.narrow({ status: 'delivered' })
    expect(register.shown).toEqual([])
    register.showAll()
    expect(register.shown).toHaveLength(3)
  })

  it('puts what is added where the adviser looks', async () => {
    const { board: here, open } = board([])
    here.register.narrow({ partyId: anId(10), themeId: NONE, status: 'announced' })
    await here.add('a tug')
    expect(open.meeting.lists.commitment).toMatchObject([{ what: 'a tug', partyId: anId(10), themeId: null, status: 'announced' }])
    expect(here.register.shown).toHaveLength(1)
  })

  it('moves past what is shown, not past what is hidden, and undo brings it back', async () => {
    const { board: here, open } = board([SHIPS, MONEY, MORE])
    here.register.narrow({ themeId: anId(40) })
    await here.move(MORE, 'before')
    expect(open.meeting.lists.commitment.map(({ id }) => id)).toEqual([anId(92), anId(91), anId(93)])
    await open.undo()
    expect(open.meeting.lists.commitment).toEqual([SHIPS, MONEY, MORE])
    await here.move(SHIPS, 'before')
    expect(open.meeting.lists.commitment).toEqual([SHIPS, MONEY, MORE])
  })

  it('follows its totals when something is withdrawn or removed', async () => {
    const { board: here } = board([SHIPS, MORE])
    expect(here.register.totals).toMatchObject([{ themeId: anId(40), units: [{ unit: 'ships', amount: 5, count: 2 }] }])
    await here.editor.change(MORE, { status: 'withdrawn' })
    await here.remove(SHIPS)
    expect(here.register.totals).toEqual([])
  })
})

describe('amounts', () => {
  it.each([
    ['en', '1,250.5', 1250.5],
    ['ro', '1.250,5', 1250.5],
    ['fr', '1 250,5', 1250.5],
    ['en', '12', 12],
    ['en', ' ', null],
  ] as const)('are read as %s writes them: %s', (locale, text, amount) => {
    overwriteGetLocale(() => locale)
    expect(readAmount(text)).toEqual({ isAmount: true, amount })
    expect(readAmount(amountText(amount))).toEqual({ isAmount: true, amount })
  })

  it.each([
    ['en', 'two'],
    ['en', '-1'],
    ['en', '1,5'],
    ['ro', '1.5'],
    ['en', '1.2.3'],
    ['en', '1e400'],
  ] as const)('are never guessed: in %s, %s is none', (locale, text) => {
    overwriteGetLocale(() => locale)
    expect(readAmount(text)).toEqual({ isAmount: false })
  })

  it('that are none change nothing and are told', async () => {
    const { board: here, open, notices } = board([SHIPS])
    await here.setAmount(SHIPS, 'a few')
    expect(open.meeting.lists.commitment).toEqual([SHIPS])
    expect(notices.toasts[0]?.text).toContain('a few')
    await here.setAmount(SHIPS, '')
    expect(open.meeting.lists.commitment[0]?.amount).toBeNull()
  })
})

describe('bringing in a table', () => {
  it('shows first what it would do, then does it in one step', async () => {
    const { board: here, open } = board([])
    here.import.start()
    here.import.text = 'Party\tWhat\tAmount\nNorway\ttugs\t4\nAtlantis\tpearls\tmany\n'
    expect(here.import.preview).toMatchObject({
      additions: [
        { partyId: anId(10), amount: 4 },
        { partyId: null, amount: null },
      ],
    })
    expect(here.import.preview?.problems.map(({ kind }) => kind)).toEqual(['unknown-party', 'bad-number'])
    expect(open.meeting.lists.commitment).toEqual([])
    await here.import.confirm()
    expect(open.meeting.lists.commitment).toHaveLength(2)
    expect(here.import.isOpen).toBe(false)
    await open.undo()
    expect(open.meeting.lists.commitment).toEqual([])
  })

  it('stays open while there is nothing to add', async () => {
    const { board: here, desk } = board([])
    here.import.start()
    here.import.text = 'no such titles'
    await here.import.confirm()
    expect(here.import.isOpen).toBe(true)
    expect(desk.calls).toEqual([])
  })
})
