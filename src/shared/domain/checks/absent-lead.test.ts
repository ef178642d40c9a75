import { expect, test } from 'vitest'
import { anAttendance, aPerson, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { absentLead } from './absent-lead'

test('who leads on a theme is there, or has a stand-in', () => {
  const theme = aTheme({ leadPersonId: aPerson().id })
  const absent = anAttendance({ status: 'absent' })
  expect(tryCheck(absentLead, {}, { theme: [theme], person: [aPerson()], attendance: [absent] })).toHaveLength(1)
  expect(tryCheck(absentLead, {}, { theme: [theme], person: [aPerson()], attendance: [{ ...absent, standIn: 'Nils Berg' }] })).toEqual([])
  expect(tryCheck(absentLead, {}, { theme: [theme], person: [aPerson()] })).toEqual([])
})
