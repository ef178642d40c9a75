import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { noPurpose } from './no-purpose'

test('a meeting has a purpose', () => {
  expect(tryCheck(noPurpose)).toHaveLength(1)
  expect(tryCheck(noPurpose, { purpose: 'Agree on passage.' })).toEqual([])
})
