import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { noPlace } from './no-place'

test('the place is asked for until it is known', () => {
  expect(tryCheck(noPlace, { place: ' ' })).toHaveLength(1)
  expect(tryCheck(noPlace, { place: 'Bergen' })).toEqual([])
})
