import type { Check } from './check'
import { GOOD_POINT_COUNT } from '../point'
import { findByPointCount, POINT_CEILING } from './points-to-make'

/** More than four points to make on one matter; what stands under a point belongs to it. */
export const manyPoints: Check = {
  name: 'many-points',
  severity: 'warning',
  area: 'points',
  kind: 'too-long',
  source: 'sherpa',
  find: (ground) => findByPointCount(ground, GOOD_POINT_COUNT + 1, POINT_CEILING),
}
