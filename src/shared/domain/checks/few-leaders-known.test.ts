import { expect, test } from 'vitest'
import { anId, aPerson } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { fewLeadersKnown } from './few-leaders-known'

test('the people known by name are counted against the leaders announced', () => {
  const people = [aPerson(), aPerson({ id: anId(21), name: '' })]
  const found = tryCheck(fewLeadersKnown, { expectedLeaders: { count: 27, qualifier: 'around' } }, { person: people })
  expect(found).toMatchObject([{ values: { known: 1, count: 27, qualifier: 'around' } }])
  expect(tryCheck(fewLeadersKnown, { expectedLeaders: { count: 1, qualifier: '' } }, { person: people })).toEqual([])
})
