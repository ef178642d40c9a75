import type { Meeting } from './meeting'
import { removeWithDependents, type RemovableKind } from './remove'

/** What happens to other things of one kind when something is removed: so many go with it, so many stay and lose their tie to it. */
export interface RemovalEffect {
  readonly kind: ToldKind
  readonly gone: number
  readonly freed: number
}

/** The kinds a person is told about, in that order. */
const TOLD = [
  'position',
  'mandate',
  'point',
  'judgement',
  'bracket',
  'commitment',
  'bilateral',
  'programme',
  'person',
  'contact',
  'result',
  'note',
  'evidence',
] as const
/** A kind of thing that a removal touches and a person is told about. */
export type ToldKind = (typeof TOLD)[number]

/**
 * What removing a thing would do to others, read off the very command that would do it, so that what is said cannot differ from what
 * happens. Kinds that are not affected are left out; so is the thing itself. Empty means that nothing else is touched.
 */
export function summarizeRemoval(meeting: Meeting, of: RemovableKind, id: string): readonly RemovalEffect[] {
  const command = removeWithDependents(meeting, of, id)
  const steps = command.kind === 'batch' ? command.commands : [command]
  return TOLD.flatMap((kind) => {
    const gone = new Set(steps.flatMap((step) => (step.kind === 'remove' && step.of === kind && step.id !== id ? [step.id] : [])))
    const changed = steps.flatMap((step) => (step.kind === 'change' && step.of === kind && !gone.has(step.id) ? [step.id] : []))
    const freed = new Set(changed).size
    return gone.size + freed === 0 ? [] : [{ kind, gone: gone.size, freed }]
  })
}
