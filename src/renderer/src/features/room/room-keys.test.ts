import { describe, expect, it } from 'vitest'
import { roomCommandOf } from './room-keys'

const press = (key: string, changes = {}, isPicked = false) =>
  roomCommandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, ...changes }, isPicked)

describe('keys of the room', () => {
  it('go on and back as a presenter does', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ']) expect(press(key)).toEqual({ kind: 'move', by: 1 })
    for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toEqual({ kind: 'move', by: -1 })
    expect(press(' ', { shiftKey: true })).toEqual({ kind: 'move', by: -1 })
  })

  it('tick points, whatever Caps Lock says', () => {
    expect(press('u')).toEqual({ kind: 'use', state: 'used' })
    expect(press('A')).toEqual({ kind: 'use', state: 'answered' })
    expect(press('n')).toEqual({ kind: 'use', state: 'not-used' })
  })

  it('pick a party with Shift or a digit, and then its stance', () => {
    expect(press('U', { shiftKey: true })).toEqual({ kind: 'pick', key: 'u' })
    expect(press('3')).toEqual({ kind: 'pick', key: '3' })
    expect(press('u', {}, true)).toEqual({ kind: 'stance', stance: 'undecided' })
    expect(press('?', { shiftKey: true }, true)).toEqual({ kind: 'stance', stance: 'unknown' })
    expect(press('Enter', {}, true)).toEqual({ kind: 'promise' })
    expect(press('P', { shiftKey: true }, true)).toEqual({ kind: 'pick', key: 'p' })
  })

  it('leave combinations to the window', () => {
    expect(press('z', { ctrlKey: true })).toBeNull()
    expect(press('u', { altKey: true })).toBeNull()
    expect(press('x')).toBeNull()
  })
})
