import { describe, expect, it } from 'vitest'
import { STANCES } from '../../../../shared/domain/position'
import { STANCE_KEYS } from '../../text/stance-keys'
import { gridCommandOf } from './grid-keys'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  gridCommandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('keys of the grid', () => {
  it.each(STANCES)('sets "%s" by the letter on the legend, large or small', (stance) => {
    expect(press(STANCE_KEYS[stance])).toEqual({ kind: 'set', stance })
    expect(press(STANCE_KEYS[stance].toLowerCase())).toEqual({ kind: 'set', stance })
  })

  it('clears with Delete', () => {
    expect(press('Delete')).toEqual({ kind: 'set', stance: 'unknown' })
  })

  it('moves with arrows, and to the edge with Control', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'move', rows: 1, columns: 0, isExtending: true })
    expect(press('ArrowLeft', { ctrlKey: true })).toMatchObject({ kind: 'move', rows: 0, columns: -1_000_000 })
    expect(press('Home')).toMatchObject({ rows: 0, columns: -1_000_000 })
    expect(press('End', { ctrlKey: true })).toMatchObject({ rows: 1_000_000, columns: 1_000_000 })
    expect(press('PageUp')).toEqual({ kind: 'page', direction: -1, isExtending: false })
  })

  it('fills, selects all and opens as a spreadsheet does', () => {
    expect(press('d', { ctrlKey: true })).toEqual({ kind: 'fill', direction: 'down' })
    expect(press('r', { metaKey: true })).toEqual({ kind: 'fill', direction: 'right' })
    expect(press('a', { ctrlKey: true })).toEqual({ kind: 'select-all' })
    expect(press('F2')).toEqual({ kind: 'open' })
    expect(press('Enter')).toEqual({ kind: 'open' })
  })

  it('leaves everything else to the window: copy, undo, tabs, menus', () => {
    for (const key of ['c', 'v', 'z', '5', 'o', 's']) expect(press(key, { ctrlKey: true })).toBeNull()
    expect(press('s', { altKey: true })).toBeNull()
    expect(press('Tab')).toBeNull()
    expect(press('x')).toBeNull()
  })
})
