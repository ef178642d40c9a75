import { expect, test } from 'vitest'
import { aCommitment, aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { commitmentWithoutAmount } from './commitment-without-amount'

test('a commitment says how much, unless it was withdrawn', () => {
  const party = [aParty()]
  expect(tryCheck(commitmentWithoutAmount, {}, { party, commitment: [aCommitment({ amount: null })] })).toHaveLength(1)
  expect(tryCheck(commitmentWithoutAmount, {}, { party, commitment: [aCommitment({ amount: 0 })] })).toEqual([])
  expect(tryCheck(commitmentWithoutAmount, {}, { party, commitment: [aCommitment({ amount: null, status: 'withdrawn' })] })).toEqual([])
})
