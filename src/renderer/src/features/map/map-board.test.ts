import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aParty, aTheme } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { MapBoard } from './map-board.svelte'
import { mapCommandOf, stepIn } from './map-keys'

const JAPAN = aParty({ id: anId(11), name: 'Japan', countryCode: 'JP' })
const PORTS = aTheme({ id: anId(41), title: 'Ports' })

function board(party = [aParty()]) {
  const desk = new FakeDesk(aMeeting({}, { party, theme: [aTheme(), PORTS] }))
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  return { open, map: new MapBoard(open) }
}

describe('the map of a theme', () => {
  it('starts with the first theme in the closest view that shows every state', () => {
    expect(board().map).toMatchObject({ view: 'europe', theme: { id: aTheme().id } })
    expect(board([aParty(), JAPAN]).map.view).toBe('world')
  })

  it('falls back to the first theme when the chosen one is removed', async () => {
    const { open, map } = board()
    map.chooseTheme(PORTS.id)
    expect(map.theme).toEqual(PORTS)
    await open.apply({ label: 'remove', subject: 'Ports', command: { kind: 'remove', of: 'theme', id: PORTS.id } })
    expect(map.theme?.id).toBe(aTheme().id)
  })

  it('grows and shrinks within its bounds, and starts small in another view', () => {
    const { map } = board()
    map.run('zoom-out')
    expect(map).toMatchObject({ zoom: 1, canZoomOut: false })
    for (let step = 0; step < 20; step++) map.run('zoom-in')
    expect(map).toMatchObject({ zoom: 8, canZoomIn: false, canZoomOut: true })
    map.run('fit')
    expect(map.zoom).toBe(1)
    map.run('zoom-in')
    map.chooseView('world')
    expect(map.zoom).toBe(1)
  })

  it('points at the state of a party, and at nothing for one that the view does not show', () => {
    const { map } = board([aParty(), JAPAN])
    map.chooseView('europe')
    const [norway, japan] = map.entries
    if (norway) map.pointAt(norway)
    expect(map.pointed).toMatchObject({ code: 'NO', isFromList: true })
    if (japan) map.pointAt(japan)
    expect(map.pointed).toBeNull()
  })
})

describe('keys of the map', () => {
  const press = (key: string, ctrlKey = false) => mapCommandOf({ key, ctrlKey, metaKey: false, altKey: false })

  it('change its size, and leave arrows and shortcuts alone', () => {
    expect(['+', '=', '-', '0', 'Escape'].map((key) => press(key))).toEqual(['zoom-in', 'zoom-in', 'zoom-out', 'fit', 'dismiss'])
    expect([press('ArrowLeft'), press('0', true), press('a')]).toEqual([null, null, null])
  })

  it('lead through the list without leaving it', () => {
    expect([stepIn('ArrowDown', 0, 3), stepIn('ArrowDown', 2, 3), stepIn('ArrowUp', 0, 3)]).toEqual([1, 2, 0])
    expect([stepIn('Home', 2, 3), stepIn('End', 0, 3), stepIn('Tab', 0, 3)]).toEqual([0, 2, null])
  })
})
