import { expect, test } from 'vitest'
import { aCommitment, anEvidence, aParty, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { commitmentWithoutSource } from './commitment-without-source'

test('a passage stands behind each commitment', () => {
  const lists = { party: [aParty()], commitment: [aCommitment()] }
  expect(tryCheck(commitmentWithoutSource, {}, lists)).toMatchObject([{ values: { who: 'Norway', what: 'two ships' } }])
  const evidence = [anEvidence({ kind: 'commitment', id: aCommitment().id, field: 'what' })]
  expect(tryCheck(commitmentWithoutSource, {}, { ...lists, source: [aSource()], evidence })).toEqual([])
})
