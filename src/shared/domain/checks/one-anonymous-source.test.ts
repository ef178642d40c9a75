import { expect, test } from 'vitest'
import { anAttendance, anEvidence, anId, aPerson, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { oneAnonymousSource } from './one-anonymous-source'

const status = { kind: 'attendance', id: anAttendance().id, field: 'status' } as const
const attribution = { who: 'diplomats', isNamed: false }
const claim = anEvidence(status, { attribution })
const lists = { person: [aPerson()], attendance: [anAttendance()], source: [aSource(), aSource({ id: anId(61) })] }

test('each thing that rests on one unnamed source is told once', () => {
  const reason = anEvidence({ ...status, field: 'reason' }, { id: anId(71), attribution })
  expect(tryCheck(oneAnonymousSource, {}, { ...lists, evidence: [claim, reason] })).toMatchObject([{ values: { who: 'diplomats' } }])
})

test('another source that says the same ends it', () => {
  const second = anEvidence(status, { id: anId(72), sourceId: anId(61) })
  expect(tryCheck(oneAnonymousSource, {}, { ...lists, evidence: [claim, second] })).toEqual([])
})
