import { describe, expect, it } from 'vitest'
import { meaningOf } from './triage-keys'

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

describe('meaningOf', () => {
  it.each([
    ['a', 'accept'],
    ['e', 'edit'],
    ['r', 'reject'],
    ['u', 'undo'],
    ['/', 'filter'],
    ['Enter', 'show'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['x', null],
  ])('%s means %s', (key, meaning) => {
    expect(meaningOf({ ...NONE, key })).toBe(meaning)
  })

  it('keeps accepting one and accepting many apart, also with Caps Lock', () => {
    expect(meaningOf({ ...NONE, key: 'A', shiftKey: true })).toBe('accept-sure')
    expect(meaningOf({ ...NONE, key: 'A' })).toBe('accept')
    expect(meaningOf({ ...NONE, key: 'a', shiftKey: true })).toBe('accept-sure')
  })

  it('takes the slash of keyboards that need Shift for it, and no other key with Shift', () => {
    expect(meaningOf({ ...NONE, key: '/', shiftKey: true })).toBe('filter')
    expect(meaningOf({ ...NONE, key: 'R', shiftKey: true })).toBeNull()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)('leaves %s combinations alone', (held) => {
    expect(meaningOf({ ...NONE, key: 'a', [held]: true })).toBeNull()
  })
})
