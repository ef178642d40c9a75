import { expect, test } from 'vitest'
import { anId, aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { silentPoint } from './silent-point'

test('what is to be said may be said', () => {
  expect(tryCheck(silentPoint, {}, { point: [aPoint({ isSayable: false })] })).toHaveLength(1)
  expect(tryCheck(silentPoint, {}, { point: [aPoint(), aPoint({ id: anId(501), kind: 'avoid', isSayable: false })] })).toEqual([])
})
