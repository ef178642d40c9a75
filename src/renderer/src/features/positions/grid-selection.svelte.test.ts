import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GridSelection, type Axes } from './grid-selection.svelte'

const axesOf = (rows: number, columns: number): Axes => ({
  rows: Array.from({ length: rows }, (_, index) => `row ${index}`),
  columns: Array.from({ length: columns }, (_, index) => `column ${index}`),
})

describe('the selection of a grid', () => {
  it('never leaves the grid, whatever the steps', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.boolean()))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }), steps, (rows, columns, moves) => {
        const selection = new GridSelection(() => axesOf(rows, columns))
        for (const [down, right, isExtending] of moves) selection.moveBy(down, right, isExtending)
        const { place, block } = selection
        expect(selection.isSelected(place.row, place.column)).toBe(true)
        expect(block.top).toBeGreaterThanOrEqual(0)
        expect(block.bottom).toBeLessThan(rows)
        expect(block.left).toBeGreaterThanOrEqual(0)
        expect(block.right).toBeLessThan(columns)
      }),
    )
  })

  it('reaches from where extending began to the focus, in any direction', () => {
    const selection = new GridSelection(() => axesOf(5, 5))
    selection.goTo({ row: 2, column: 2 })
    selection.moveBy(-1, 2, true)
    expect(selection.block).toEqual({ top: 1, bottom: 2, left: 2, right: 4 })
    expect(selection.selected).toEqual({ rows: ['row 1', 'row 2'], columns: ['column 2', 'column 3', 'column 4'] })
    selection.moveBy(1, 0)
    expect(selection.isSeveral).toBe(false)
  })

  it('stays with its party when rows are sorted anew, and falls back to the first cell when the party is filtered out', () => {
    let axes = $state.raw(axesOf(3, 2))
    const selection = new GridSelection(() => axes)
    selection.goTo({ row: 2, column: 1 })
    axes = { rows: ['row 2', 'row 0', 'row 1'], columns: axes.columns }
    expect(selection.place).toEqual({ row: 0, column: 1 })
    axes = { rows: ['row 0', 'row 1'], columns: axes.columns }
    expect(selection.place).toEqual({ row: 0, column: 0 })
  })

  it('does not go to what is not shown', () => {
    const selection = new GridSelection(() => axesOf(3, 2))
    selection.show('row 2', 'column 1')
    selection.show('row 9', 'column 0')
    expect(selection.place).toEqual({ row: 2, column: 1 })
  })

  it('has nothing to select in an empty grid', () => {
    const selection = new GridSelection(() => ({ rows: [], columns: [] }))
    selection.moveBy(1, 1)
    expect(selection.selected).toEqual({ rows: [], columns: [] })
  })
})
