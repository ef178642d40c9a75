import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { spanOf } from '../../../../shared/domain/programme-time'
import { aMeeting, anAttendance, anId, aPerson, aProgrammeItem, idCounter } from '../../../../shared/testing/builders'
import { overwriteGetLocale } from '../../../../messages/generated/runtime'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { readMinutes, readTime } from '../../text/typed-time'
import { findZones } from '../../text/zone-text'
import { BlockDrag } from './block-drag.svelte'
import { blockName } from './block-name'
import { dropBlock } from './block-drop'
import { changeMinutes, changeTime } from './item-fields'
import { ProgrammeBoard } from './programme-board.svelte'
import { SpeakerOrder } from './speaker-order.svelte'
import { pressTimelineKey, readTimelineKey } from './timeline-keys'

beforeEach(() => overwriteGetLocale(() => 'en'))

const SESSION = aProgrammeItem({
  id: anId(101),
  title: 'Session',
  day: '2026-03-28',
  time: '09:00',
  minutes: 60,
  place: 'Hall',
  isForAll: false,
})

function board(programme: readonly ProgrammeItem[], lists: Partial<Meeting['lists']> = {}) {
  const desk = new FakeDesk(aMeeting({ zone: 'Europe/Paris', day: '2026-03-28', lastDay: '2026-03-29' }, { programme, ...lists }))
  const session = desk.session()
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, session.notices)
  const here = new ProgrammeBoard(open, { api: desk.api.programme, notices: session.notices, newId: idCounter() })
  const item = (id = SESSION.id) => open.meeting.lists.programme.find((each) => each.id === id)
  return { desk, open, notices: session.notices, here, item }
}
const keys = (key: string, changes = {}) => ({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...changes })

describe('keys of the timeline', () => {
  it.each([
    [keys('ArrowDown'), { kind: 'move', minutes: 5, days: 0 }],
    [keys('ArrowUp', { shiftKey: true }), { kind: 'move', minutes: -15, days: 0 }],
    [keys('ArrowRight'), { kind: 'move', minutes: 0, days: 1 }],
    [keys('ArrowDown', { altKey: true }), { kind: 'stretch', minutes: 5 }],
    [keys('N'), { kind: 'add' }],
    [keys('Delete'), { kind: 'remove' }],
    [keys('Enter'), { kind: 'open' }],
    [keys('PageUp'), { kind: 'step', by: -1 }],
    [keys('ArrowDown', { ctrlKey: true }), null],
    [keys('x'), null],
  ])('mean what they say', (event, expected) => {
    expect(readTimelineKey(event)).toEqual(expected)
  })

  it('move an item, say where it is then, and undo brings it back', async () => {
    const { here, open, item } = board([SESSION])
    pressTimelineKey(here, SESSION, keys('ArrowDown'))
    await vi.waitFor(() => expect(here.spoken).toBe('Session: Sat 28 Mar, 09:05–10:05'))
    await open.undo()
    expect(item()).toEqual(SESSION)
  })
})

describe('an item', () => {
  it('moves past the hour that does not exist, and to another day at the same time', async () => {
    const { here, item } = board([{ ...SESSION, day: '2026-03-29', time: '01:55' }])
    await here.editor.move(item() ?? SESSION, { minutes: 5 })
    expect(item()).toMatchObject({ day: '2026-03-29', time: '03:00' })
    await here.editor.move(item() ?? SESSION, { days: -1 })
    expect(item()).toMatchObject({ day: '2026-03-28', time: '03:00' })
  })

  it('is never shorter than five minutes, and comes to full five minutes', async () => {
    const { here, item } = board([{ ...SESSION, minutes: 12 }])
    await here.editor.stretch(item() ?? SESSION, 5)
    expect(item()?.minutes).toBe(15)
    await here.editor.stretch(item() ?? SESSION, -60)
    expect(item()?.minutes).toBe(5)
  })

  it('is added after the last one, with its panel open', async () => {
    const { here, open } = board([SESSION])
    await here.add()
    expect(open.meeting.lists.programme.at(-1)).toMatchObject({ title: 'New item', day: '2026-03-28', time: '10:00', minutes: 60 })
    expect(here.chosen?.id).toBe(open.meeting.lists.programme.at(-1)?.id)
  })

  it('takes times as people type them, and says what it cannot read', async () => {
    const { here, item, notices } = board([SESSION])
    await changeTime(here, SESSION, '9h45')
    await changeMinutes(here, SESSION, '1:30')
    expect(item()).toMatchObject({ time: '09:45', minutes: 90 })
    await changeTime(here, SESSION, 'half past')
    expect(item()?.time).toBe('09:45')
    expect(notices.toasts.at(-1)?.text).toContain('“half past” is not a time of day')
  })

  it('is called by all that is known of it, with what is wrong', () => {
    const person = [aPerson()]
    const both = [
      { ...SESSION, personIds: [anId(20)] },
      { ...SESSION, id: anId(102), title: 'Lunch', place: 'Garden', personIds: [anId(20)] },
    ]
    const { here } = board(both, { person, attendance: [anAttendance({ status: 'confirmed' })] })
    const [session] = both
    const span = session && spanOf(session, { zone: 'Europe/Paris' })
    expect(session && span && blockName(session, span, 'Europe/Paris', here.problemsOf(session))).toBe(
      'Plenary, Session, 09:00 to 10:00, Hall, conflict: Ingrid Solheim: also at “Lunch” at that time',
    )
  })
})

describe('a drag', () => {
  const size = { pixelsPerMinute: 2, columnWidth: 200 }

  it('comes to full five minutes and whole days, and a press is none', async () => {
    const { here, item } = board([SESSION])
    const drag = new BlockDrag()
    drag.start({ id: SESSION.id, kind: 'move', from: 540 }, { clientX: 0, clientY: 0 }, size)
    drag.move({ clientX: 2, clientY: 2 })
    expect(drag.finish()).toBeNull()
    drag.start({ id: SESSION.id, kind: 'move', from: 540 }, { clientX: 0, clientY: 0 }, size)
    drag.move({ clientX: 190, clientY: 33 })
    const outcome = drag.finish()
    expect(outcome).toEqual({ minutes: 15, columns: 1 })
    if (outcome) await dropBlock(here, SESSION, 'move', { ...outcome, index: 0 })
    expect(item()).toMatchObject({ day: '2026-03-29', time: '09:15' })
  })

  it('of the edge changes the length only', async () => {
    const { here, item } = board([SESSION])
    const drag = new BlockDrag()
    drag.start({ id: SESSION.id, kind: 'stretch', from: 600 }, { clientX: 0, clientY: 0 }, size)
    drag.move({ clientX: 400, clientY: -61 })
    const outcome = drag.finish()
    expect(outcome).toEqual({ minutes: -30, columns: 0 })
    if (outcome) await dropBlock(here, SESSION, 'stretch', { ...outcome, index: 0 })
    expect(item()).toMatchObject({ day: '2026-03-28', minutes: 30 })
  })
})

describe('the speaking order', () => {
  it('is changed by keys and kept whole', async () => {
    const ids = [anId(20), anId(21), anId(22)]
    const speakers = ids.map((personId) => ({ personId, minutes: 3 }))
    const { here, item } = board([{ ...SESSION, speakers }], { person: ids.map((id) => aPerson({ id })) })
    const order = new SpeakerOrder(here, () => item() ?? SESSION)
    await order.move(2, 0)
    expect(item()?.speakers.map(({ personId }) => personId)).toEqual([anId(22), anId(20), anId(21)])
    await order.move(0, -1)
    await order.move(2, 3)
    expect(item()?.speakers).toHaveLength(3)
    await order.remove(anId(20))
    expect(item()?.speakers.map(({ personId }) => personId)).toEqual([anId(22), anId(21)])
  })
})

describe('a calendar that is brought in', () => {
  it('changes nothing before it is confirmed, and is then one step', async () => {
    const { here, open } = board([{ ...SESSION, uid: 'x1' }])
    const fields = { uid: 'x1', time: '09:30' }
    here.import.calendar = {
      name: 'visit.ics',
      notes: [],
      entries: [
        { itemId: null, title: 'Session', fields, invited: [] },
        { itemId: null, title: 'Dinner', fields: { day: '2026-03-28', time: '19:00', uid: 'x2' }, invited: [] },
      ],
    }
    expect(here.import.plan?.lines.map(({ kind }) => kind)).toEqual(['change', 'add'])
    expect(open.snapshot.undo).toBeNull()
    await here.import.confirm()
    expect(open.meeting.lists.programme.map(({ title, time }) => [title, time])).toEqual([
      ['Session', '09:30'],
      ['Dinner', '19:00'],
    ])
    expect(open.snapshot.undo).toMatchObject({ label: 'import-calendar', subject: 'visit.ics' })
    await open.undo()
    expect(open.meeting.lists.programme).toHaveLength(1)
  })
})

describe('what is typed', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['09.30', '09:30'],
    ['23h59', '23:59'],
    ['24:00', null],
    ['9:60', null],
    ['noon', null],
  ])('as a time, %s, is %s', (text, expected) => {
    expect(readTime(text)).toBe(expected)
  })

  it.each([
    ['45', 45],
    ['45 min', 45],
    ['1:30', 90],
    ['2h', 120],
    ['-5', null],
    ['99999', null],
  ])('as a length, %s, is %s', (text, expected) => {
    expect(readMinutes(text, 10_080)).toBe(expected)
  })

  it('finds zones by their city, without accents and case', () => {
    expect(findZones('buchar')).toEqual(['Europe/Bucharest'])
    expect(findZones('sao pau')).toEqual(['America/Sao_Paulo'])
    expect(findZones('xyz')).toEqual([])
  })
})
