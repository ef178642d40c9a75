import { foundAt, type Check, type Found } from './check'
import { isAway } from '../attendance'
import { calledOf } from './called'
import type { Ground } from './ground'

/** A reason for an absence that neither a source nor somebody who announced it stands behind. */
export const absenceWithoutSource: Check = {
  name: 'absence-without-source',
  severity: 'warning',
  area: 'people',
  kind: 'evidence',
  source: 'icd-206',
  find: findUnsourced,
}

function findUnsourced({ meeting, personOf, evidenceAbout }: Ground): readonly Found[] {
  return meeting.lists.attendance
    .filter(({ id, status, reason, announcedBy }) => {
      return isAway(status) && reason !== '' && announcedBy.trim() === '' && evidenceAbout(id).length === 0
    })
    .map(({ id, personId }) => foundAt('attendance', id, 'announcedBy', { name: calledOf(personOf(personId)) }))
}
