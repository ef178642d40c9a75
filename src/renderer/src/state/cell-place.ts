import type { Cell } from '../../../shared/domain/set-stance'

/** The element to jump to when a cell of the positions matrix is asked for, whether or not anything is known there. */
export function cellElementId({ partyId, themeId }: Cell): string {
  return `cell-${partyId}-${themeId}`
}

/** The cell behind such an element, or null for any other element. */
export function cellOfElement(id: string): Cell | null {
  const [, partyId, themeId] = /^cell-([0-9A-Z]{26})-([0-9A-Z]{26})$/.exec(id) ?? []
  return partyId && themeId ? { partyId, themeId } : null
}
