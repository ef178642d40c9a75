import { expect, test } from 'vitest'
import { aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { otherMarkingScheme } from './other-marking-scheme'

test('markings of two schemes are not compared', () => {
  expect(tryCheck(otherMarkingScheme, { marking: 'OFFICIAL' }, { point: [aPoint({ marking: 'NATO SECRET' })] })).toHaveLength(1)
  expect(tryCheck(otherMarkingScheme, { marking: 'OFFICIAL' }, { point: [aPoint({ marking: 'SECRET' })] })).toEqual([])
})
