import { expect, test } from 'vitest'
import { anEvidence, anId, aParty, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { itemsNotGraded } from './items-not-graded'

test('the passages nobody has judged are counted', () => {
  const fact = { kind: 'party', id: aParty().id, field: 'name' } as const
  const evidence = [anEvidence(fact), anEvidence(fact, { id: anId(71), grade: '2' })]
  expect(tryCheck(itemsNotGraded, {}, { party: [aParty()], source: [aSource()], evidence })).toMatchObject([
    { values: { count: 1, all: 2 } },
  ])
  expect(tryCheck(itemsNotGraded)).toEqual([])
})
