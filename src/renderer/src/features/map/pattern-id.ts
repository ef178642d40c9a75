import type { Stance } from '../../../../shared/domain/position'

/** The element of the pattern of a stance on the map with that identity. */
export function patternId(map: string, stance: Stance): string {
  return `${map}-${stance}`
}

export function patternFill(map: string, stance: Stance): string {
  return `url(#${patternId(map, stance)})`
}
