import type { Carried } from '../../../../shared/domain/carried'
import type { Fact } from '../../../../shared/domain/evidence'
import type { Meeting } from '../../../../shared/domain/meeting'

/** The field of a thing beside which it is said where the thing comes from; one is enough. */
const FIELD: Readonly<Partial<Record<Fact['kind'], string>>> = {
  party: 'name',
  person: 'name',
  theme: 'title',
  position: 'stance',
  commitment: 'what',
  point: 'text',
  programme: 'title',
  bilateral: 'lastTime',
}

/** From which earlier meeting the thing comes that a fact is about, or undefined; only of the field that carries the mark. */
export function carriedOf({ lists }: Meeting, { kind, id, field }: Fact): Carried | undefined {
  return FIELD[kind] === field ? lists.carried.find((each) => each.of === kind && each.itemId === id) : undefined
}
