import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { longPurpose } from './long-purpose'

test('three sentences are enough', () => {
  const three = 'Agree on passage. The ice opens in March. We hold the chair.'
  expect(tryCheck(longPurpose, { purpose: three })).toEqual([])
  expect(tryCheck(longPurpose, { purpose: `${three} Nobody else does.` })).toMatchObject([{ values: { count: 4, most: 3 } }])
})
