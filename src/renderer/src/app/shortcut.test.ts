import { describe, expect, it } from 'vitest'
import { isTextField, shortcutOf } from './shortcut'

const keys = (key: string, changes = {}) => ({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...changes })

describe('keys of the window', () => {
  it('choose tabs and files from anywhere', () => {
    expect(shortcutOf(keys('1'), true)).toEqual({ kind: 'tab', tab: 'overview' })
    expect(shortcutOf(keys('4'), false)).toEqual({ kind: 'tab', tab: 'programme' })
    expect(shortcutOf(keys('o'), true)).toEqual({ kind: 'open-files' })
  })

  it('take back and do again, but leave that to a field somebody types in', () => {
    expect(shortcutOf(keys('z'), false)).toEqual({ kind: 'undo' })
    expect(shortcutOf(keys('Z', { shiftKey: true }), false)).toEqual({ kind: 'redo' })
    expect(shortcutOf(keys('y', { ctrlKey: false, metaKey: true }), false)).toEqual({ kind: 'redo' })
    expect(shortcutOf(keys('z'), true)).toBeNull()
  })

  it('mean nothing otherwise', () => {
    expect(shortcutOf(keys('1', { ctrlKey: false }), false)).toBeNull()
    expect(shortcutOf(keys('1', { altKey: true }), false)).toBeNull()
    expect(shortcutOf(keys('11'), false)).toBeNull()
    expect(shortcutOf(keys('k'), false)).toBeNull()
  })

  it('know where somebody types', () => {
    expect(isTextField(document.createElement('textarea'))).toBe(true)
    expect(isTextField(document.createElement('button'))).toBe(false)
    expect(isTextField(null)).toBe(false)
  })
})
