import type { Cell } from '../../../../shared/domain/set-stance'

/** The element that draws a cell of the grid, while it is drawn. */
export function gridElementId({ partyId, themeId }: Cell): string {
  return `grid-${partyId}-${themeId}`
}
