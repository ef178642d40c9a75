import type { Meeting } from '../../../shared/domain/meeting'
import type { Cell } from '../../../shared/domain/set-stance'
import { cellOfElement } from '../state/cell-place'
import { elementIdOf } from '../state/fact-place'
import type { Target } from '../state/router.svelte'

/** The cell of the matrix that a jump leads to: named itself, or through a field of its position. */
export function cellAsked({ lists }: Meeting, target: Target): Cell | null {
  if (target.kind !== 'element') return null
  const position = lists.position.find(({ id }) => target.id.startsWith(elementIdOf({ id, field: '' })))
  return position ?? cellOfElement(target.id)
}
