import type { Check } from './check'
import { findByPointCount, POINT_CEILING } from './points-to-make'

/** More than six points to make on one matter: nobody will hear them. */
export const tooManyPoints: Check = {
  name: 'too-many-points',
  severity: 'error',
  area: 'points',
  kind: 'too-long',
  source: 'sherpa',
  find: (ground) => findByPointCount(ground, POINT_CEILING + 1, Infinity),
}
