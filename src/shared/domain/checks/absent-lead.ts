import { foundAt, type Check, type Found } from './check'
import { isAway } from '../attendance'
import { calledOf } from './called'
import type { Ground } from './ground'

/** Somebody is to lead on a theme for our side and stays away without a stand-in. */
export const absentLead: Check = {
  name: 'absent-lead',
  severity: 'error',
  area: 'themes',
  kind: 'contradiction',
  source: 'sherpa',
  find: findAbsentLeads,
}

function findAbsentLeads({ meeting, personOf, attendanceOf }: Ground): readonly Found[] {
  return meeting.lists.theme.flatMap(({ id, title, leadPersonId }) => {
    const attendance = leadPersonId === null ? undefined : attendanceOf(leadPersonId)
    if (!attendance || !isAway(attendance.status) || attendance.standIn.trim() !== '') return []
    return [foundAt('theme', id, 'leadPersonId', { title, name: calledOf(personOf(leadPersonId)) })]
  })
}
