import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GridWindow, offsetShowing, spanOf } from './grid-window.svelte'

describe('what of a large grid is drawn', () => {
  it('covers everything that can be seen, and little more', () => {
    const numbers = fc.record({
      offset: fc.integer({ min: 0, max: 9000 }),
      extent: fc.integer({ min: 1, max: 1200 }),
      size: fc.integer({ min: 20, max: 200 }),
      count: fc.integer({ min: 1, max: 200 }),
    })
    fc.assert(
      fc.property(numbers, ({ offset, extent, size, count }) => {
        const { from, to } = spanOf(offset, extent, size, count)
        const seen = Array.from({ length: count }, (_, index) => index).filter(
          (index) => (index + 1) * size > offset && index * size < offset + extent,
        )
        expect(seen.every((index) => index >= from && index < to)).toBe(true)
        expect(to - from).toBeLessThanOrEqual(extent / size + 18)
        expect(to).toBeGreaterThan(from)
      }),
    )
  })

  it('does not change while scrolling within a group', () => {
    expect(spanOf(400, 600, 50, 200)).toEqual(spanOf(420, 570, 50, 200))
  })

  it('scrolls only as far as needed to show a cell beside the heads', () => {
    expect(offsetShowing(3, 50, 0, 300)).toBe(0)
    expect(offsetShowing(9, 50, 0, 300)).toBe(200)
    expect(offsetShowing(1, 50, 200, 300)).toBe(50)
    const sizes = { rowHeight: 50, columnWidth: 100, headHeight: 80, headWidth: 200 }
    const window = new GridWindow(
      () => ({ rows: 200, columns: 40 }),
      () => sizes,
    )
    window.width = 800
    window.height = 480
    expect(window.page).toBe(7)
    expect(window.offsetsShowing({ row: 20, column: 10 })).toEqual({ top: 650, left: 500 })
    window.scrollTo(650, 500)
    expect([window.rowsFrom, window.columnsFrom]).toEqual([10, 2])
    expect(window.rowsTo).toBeLessThanOrEqual(28)
  })
})
