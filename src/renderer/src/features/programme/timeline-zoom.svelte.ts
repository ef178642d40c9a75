/** Heights of an hour, in rem. */
const HOURS = [1.75, 2.5, 3.5, 5, 7, 10, 14] as const
const USUAL = 3

/** How large an hour is drawn. */
export class TimelineZoom {
  #level = $state(USUAL)

  get hour(): number {
    return HOURS[this.#level] ?? HOURS[USUAL]
  }

  get canGrow(): boolean {
    return this.#level < HOURS.length - 1
  }

  get canShrink(): boolean {
    return this.#level > 0
  }

  step(by: 1 | -1): void {
    this.#level = Math.min(HOURS.length - 1, Math.max(0, this.#level + by))
  }

  /** Ctrl with plus or minus, here for the timeline and not for the window. */
  onKey({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
    if (!ctrlKey && !metaKey) return false
    if (key === '+' || key === '=') this.step(1)
    else if (key === '-') this.step(-1)
    else return false
    return true
  }
}
