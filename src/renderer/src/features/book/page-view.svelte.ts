/** CSS pixels a PDF point is wide at 100 %: 96 to the inch against 72. */
const PIXELS_PER_POINT = 96 / 72
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const

/** How large the pages are shown, and which one is being read. */
export class PageView {
  /** Fitted to the width of the pane, or a fixed scale. */
  zoom: 'fit' | number = $state('fit')
  current = $state(1)
  /** Width of the pane, in CSS pixels. */
  paneWidth = $state(0)

  /** The scale at which a page of that width (in points) is shown; 1 is its real size. */
  scaleOf(pageWidth: number): number {
    if (this.zoom !== 'fit') return this.zoom
    return this.paneWidth > 0 ? Math.min(this.paneWidth / (pageWidth * PIXELS_PER_POINT), 2) : 1
  }

  /** Width of a page on the screen, in CSS pixels. */
  widthOf(pageWidth: number): number {
    return Math.round(pageWidth * PIXELS_PER_POINT * this.scaleOf(pageWidth))
  }

  zoomIn(pageWidth: number): void {
    const scale = this.scaleOf(pageWidth)
    this.zoom = STEPS.find((step) => step > scale + 0.01) ?? STEPS[STEPS.length - 1] ?? scale
  }

  zoomOut(pageWidth: number): void {
    const scale = this.scaleOf(pageWidth)
    this.zoom = STEPS.findLast((step) => step < scale - 0.01) ?? STEPS[0]
  }

  fit(): void {
    this.zoom = 'fit'
  }
}
