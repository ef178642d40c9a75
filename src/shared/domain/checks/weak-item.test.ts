import { expect, test } from 'vitest'
import { anEvidence, anId, aParty, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { weakItem } from './weak-item'

const fact = { kind: 'party', id: aParty().id, field: 'name' } as const
const lists = { party: [aParty()], source: [aSource()] }

test('a fact that only doubtful passages support is told', () => {
  expect(tryCheck(weakItem, {}, { ...lists, evidence: [anEvidence(fact, { grade: '4' })] })).toMatchObject([{ fact }])
  const evidence = [anEvidence(fact, { grade: '4' }), anEvidence(fact, { id: anId(71), grade: '2' })]
  expect(tryCheck(weakItem, {}, { ...lists, evidence })).toEqual([])
})
