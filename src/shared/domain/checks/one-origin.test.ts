import { expect, test } from 'vitest'
import { anEvidence, anId, aParty, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { oneOrigin } from './one-origin'

const fact = { kind: 'party', id: aParty().id, field: 'name' } as const
const evidence = [anEvidence(fact), anEvidence(fact, { id: anId(71), sourceId: anId(61) })]
const party = [aParty()]

test('two articles of one agency are one origin', () => {
  const source = [aSource({ origin: 'Northern Wire' }), aSource({ id: anId(61), origin: 'northern wire ' })]
  expect(tryCheck(oneOrigin, {}, { party, source, evidence })).toMatchObject([{ fact, values: { origin: 'Northern Wire' } }])
})

test('two agencies, or an origin that is not known, are no single one', () => {
  const source = [aSource({ origin: 'Northern Wire' }), aSource({ id: anId(61), origin: 'Harbour Press' })]
  expect(tryCheck(oneOrigin, {}, { party, source, evidence })).toEqual([])
  expect(tryCheck(oneOrigin, {}, { party, source: [aSource(), aSource({ id: anId(61) })], evidence })).toEqual([])
})
