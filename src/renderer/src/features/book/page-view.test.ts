import { describe, expect, it } from 'vitest'
import { PageView } from './page-view.svelte'

const A4 = 595

describe('PageView', () => {
  it('fits a page to the pane, but not to absurd sizes', () => {
    const view = new PageView()
    view.paneWidth = 600
    expect(view.widthOf(A4)).toBe(600)
    view.paneWidth = 4_000
    expect(view.scaleOf(A4)).toBe(2)
  })

  it('goes on by steps from the fitted size, to an end in both directions', () => {
    const view = new PageView()
    view.paneWidth = 700
    view.zoomIn(A4)
    expect(view.zoom).toBe(1)
    view.zoomOut(A4)
    expect(view.zoom).toBe(0.8)
    for (let step = 0; step < 12; step++) view.zoomIn(A4)
    expect(view.zoom).toBe(3)
    for (let step = 0; step < 12; step++) view.zoomOut(A4)
    expect(view.zoom).toBe(0.5)
    view.fit()
    expect(view.zoom).toBe('fit')
  })
})
