import { expect, test } from 'vitest'
import { aCommitment, aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { commitmentOverdue } from './commitment-overdue'

test('what was promised by a day that has passed is asked about', () => {
  const party = [aParty()]
  expect(tryCheck(commitmentOverdue, {}, { party, commitment: [aCommitment({ due: '2026-01-04' })] })).toHaveLength(1)
  expect(tryCheck(commitmentOverdue, {}, { party, commitment: [aCommitment({ due: '2026-01-05' })] })).toEqual([])
  expect(tryCheck(commitmentOverdue, {}, { party, commitment: [aCommitment({ due: '2026-01-04', status: 'delivered' })] })).toEqual([])
})
