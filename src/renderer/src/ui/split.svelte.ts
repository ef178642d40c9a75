const STEP = 0.02

/** The share of the width that the first of two panes has, kept between two limits. */
export class Split {
  share = $state(0.5)
  readonly min: number
  readonly max: number

  constructor(share: number, min: number, max: number) {
    this.min = min
    this.max = max
    this.moveTo(share)
  }

  moveTo(share: number): void {
    this.share = Math.min(this.max, Math.max(this.min, share))
  }

  /** Moves the separator by a key (WAI-ARIA window splitter); false when the key means nothing here. */
  moveByKey(key: string): boolean {
    const target = this.#targetOf(key)
    if (target === null) return false
    this.moveTo(target)
    return true
  }

  #targetOf(key: string): number | null {
    if (key === 'ArrowLeft') return this.share - STEP
    if (key === 'ArrowRight') return this.share + STEP
    if (key === 'Home') return this.min
    return key === 'End' ? this.max : null
  }
}
