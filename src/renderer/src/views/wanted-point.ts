import type { Meeting } from '../../../shared/domain/meeting'
import { elementIdOf } from '../state/fact-place'
import type { Route } from '../state/router.svelte'

/** The point to which somebody is jumping; null when it is something else. */
export function wantedPoint({ lists }: Meeting, route: Route): string | null {
  const target = route.kind === 'meeting' && route.target?.kind === 'element' ? route.target.id : null
  return target === null ? null : (lists.point.find(({ id }) => elementIdOf({ id, field: 'text' }) === target)?.id ?? null)
}
