import type { Consensus } from '../../../../shared/domain/consensus'
import type { Stance } from '../../../../shared/domain/position'
import { measureOf } from './consensus-text'

/** One stretch of a bar, in units of the bar's width. */
export interface Stretch {
  readonly stance: Stance
  readonly x: number
  readonly width: number
  /** What is written on it; empty where it would not fit. */
  readonly label: string
}

/** A number of two digits needs this much, in pixels. */
const LABEL_WIDTH = 20

/** The stretches of the bar of a theme, side by side over `width` pixels; none while nobody takes part. */
export function stretchesOf({ rule, segments, total }: Consensus, width: number): readonly Stretch[] {
  const measure = measureOf(rule)
  if (total[measure] === 0) return []
  let x = 0
  return segments.flatMap((segment) => {
    const own = (segment[measure] / total[measure]) * width
    const stretch = { stance: segment.stance, x, width: own, label: own >= LABEL_WIDTH ? String(segment[measure]) : '' }
    x += own
    return own > 0 ? [stretch] : []
  })
}
