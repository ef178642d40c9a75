import { expect, test } from 'vitest'
import { aCommitment, aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { commitmentWithoutDue } from './commitment-without-due'

test('a commitment says by when, in a date or in words', () => {
  const party = [aParty()]
  expect(tryCheck(commitmentWithoutDue, {}, { party, commitment: [aCommitment()] })).toHaveLength(1)
  expect(tryCheck(commitmentWithoutDue, {}, { party, commitment: [aCommitment({ dueWords: 'by spring' })] })).toEqual([])
  expect(tryCheck(commitmentWithoutDue, {}, { party, commitment: [aCommitment({ status: 'delivered' })] })).toEqual([])
})
