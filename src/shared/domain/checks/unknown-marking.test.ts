import { expect, test } from 'vitest'
import { aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { unknownMarking } from './unknown-marking'

test('a marking of one’s own is told, for the book and for a point', () => {
  expect(tryCheck(unknownMarking, { marking: 'For staff' }, { point: [aPoint({ marking: 'Eyes only' })] })).toHaveLength(2)
  expect(tryCheck(unknownMarking, { marking: 'OFFICIAL' }, { point: [aPoint({ marking: '' })] })).toEqual([])
})
