import { expect, test } from 'vitest'
import { anId, aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { tooManyPoints } from './too-many-points'

const points = (count: number) => Array.from({ length: count }, (_, index) => aPoint({ id: anId(500 + index) }))

test('six points are the ceiling, also for the meeting as a whole', () => {
  expect(tryCheck(tooManyPoints, {}, { point: points(6) })).toEqual([])
  expect(tryCheck(tooManyPoints, {}, { point: points(7) })).toMatchObject([{ fact: { kind: 'meeting' }, values: { count: 7 } }])
})
