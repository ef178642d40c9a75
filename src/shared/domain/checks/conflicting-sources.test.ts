import { expect, test } from 'vitest'
import { aMeeting, anEvidence, anId, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { conflictingSources } from './conflicting-sources'

const fact = { kind: 'meeting', id: aMeeting().id, field: 'expectedLeaders' } as const
const source = [aSource(), aSource({ id: anId(61) })]
const stated = (first: string, second: string) => [
  anEvidence(fact, { stated: first }),
  anEvidence(fact, { id: anId(71), sourceId: anId(61), stated: second }),
]

test('35 and about 30 stay side by side', () => {
  const found = tryCheck(conflictingSources, {}, { source, evidence: stated('35', 'about 30') })
  expect(found).toMatchObject([{ fact, values: { values: '35 / about 30' } }])
})

test('the same number in other words is no conflict, and neither is silence', () => {
  expect(tryCheck(conflictingSources, {}, { source, evidence: stated('27', 'around 27') })).toEqual([])
  expect(tryCheck(conflictingSources, {}, { source, evidence: stated('27', '') })).toEqual([])
})

test('sentences that support a position differ without contradicting each other', () => {
  const position = { ...fact, kind: 'position', field: 'stance' } as const
  const evidence = stated('We support it.', 'Nothing stands in the way.').map((each) => ({ ...each, fact: position }))
  expect(tryCheck(conflictingSources, {}, { source, evidence })).toEqual([])
})
