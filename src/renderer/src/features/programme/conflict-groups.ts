import type { ProgrammeConflict } from '../../../../shared/domain/programme-conflicts'

/** A conflict of two places concerns both; time that is too short is a matter of the later one. */
export function groupByItem(conflicts: readonly ProgrammeConflict[]): ReadonlyMap<string, readonly ProgrammeConflict[]> {
  const groups = new Map<string, readonly ProgrammeConflict[]>()
  for (const conflict of conflicts) {
    const ids = conflict.rule === 'two-places' && conflict.otherId !== null ? [conflict.itemId, conflict.otherId] : [conflict.itemId]
    for (const id of ids) groups.set(id, [...(groups.get(id) ?? []), conflict])
  }
  return groups
}
