import type { ProgrammeConflict } from '../programme-conflicts'
import { calledOf } from './called'
import { foundAt, type Found } from './check'
import type { Ground } from './ground'

/** A conflict of the programme as something found at a field of the item it stands with. */
export function foundInProgramme({ meeting, personOf }: Ground, conflict: ProgrammeConflict, field: string): Found {
  const { itemId, otherId, personIds, minutes, rule } = conflict
  const titleOf = (id: string | null) => meeting.lists.programme.find((item) => item.id === id)?.title ?? ''
  const names = personIds.map((id) => calledOf(personOf(id))).join(', ')
  const values = { title: titleOf(itemId), other: titleOf(otherId), names, minutes, rule }
  return foundAt('programme', itemId, field, values, `${rule} ${otherId ?? ''}`.trim())
}
