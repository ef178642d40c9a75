import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anId } from '../../../../shared/testing/builders'
import { CellTip } from './cell-tip.svelte'

const CELL = { partyId: anId(10), themeId: anId(40) }
const BOX = { left: 1, top: 2, bottom: 3 }

describe('what is shown about a cell on hover and focus', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('comes after a short delay, not while moving over the grid', () => {
    const tip = new CellTip()
    tip.ask(CELL, () => BOX)
    tip.leave()
    vi.runAllTimers()
    expect(tip.shown).toBeNull()
    tip.ask(CELL, () => BOX)
    vi.runAllTimers()
    expect(tip.shown).toEqual({ cell: CELL, box: BOX })
  })

  it('stays while the pointer is on it, and goes after it was left', () => {
    const tip = new CellTip()
    tip.ask(CELL, () => BOX)
    vi.runAllTimers()
    tip.leave()
    tip.hold()
    vi.runAllTimers()
    expect(tip.shown).not.toBeNull()
    tip.leave()
    vi.runAllTimers()
    expect(tip.shown).toBeNull()
  })

  it('can be dismissed and does not come back for the same cell', () => {
    const tip = new CellTip()
    tip.ask(CELL, () => BOX)
    vi.runAllTimers()
    expect(tip.dismiss()).toBe(true)
    tip.ask(CELL, () => BOX)
    vi.runAllTimers()
    expect(tip.shown).toBeNull()
    expect(tip.dismiss()).toBe(false)
  })

  it('goes when its cell moves, and one that was asked for meanwhile still comes', () => {
    const tip = new CellTip()
    tip.ask(CELL, () => BOX)
    vi.runAllTimers()
    const next = { ...CELL, themeId: anId(41) }
    tip.ask(next, () => BOX)
    tip.hide()
    expect(tip.shown).toBeNull()
    vi.runAllTimers()
    expect(tip.shown).toEqual({ cell: next, box: BOX })
  })
})
