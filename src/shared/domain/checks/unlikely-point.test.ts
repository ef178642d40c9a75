import { expect, test } from 'vitest'
import { anId, aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { unlikelyPoint } from './unlikely-point'

test('what is unlikely to be raised is for defence', () => {
  expect(tryCheck(unlikelyPoint, {}, { point: [aPoint({ tier: 'unlikely' })] })).toHaveLength(1)
  expect(tryCheck(unlikelyPoint, {}, { point: [aPoint({ tier: 'unlikely', kind: 'defensive' }), aPoint({ id: anId(501) })] })).toEqual([])
})
