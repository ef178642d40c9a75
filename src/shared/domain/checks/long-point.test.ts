import { expect, test } from 'vitest'
import { anId, aPoint } from '../../testing/builders'
import { plainLine } from '../rich-text'
import { tryCheck } from '../../testing/try-check'
import { longPoint } from './long-point'

test('a point to make fits on a line; a press line may be longer', () => {
  const text = plainLine('Ask for a common timetable that everybody can keep. '.repeat(3))
  expect(tryCheck(longPoint, {}, { point: [aPoint({ text })] })).toHaveLength(1)
  expect(tryCheck(longPoint, {}, { point: [aPoint({ text, kind: 'press-line' }), aPoint({ id: anId(501) })] })).toEqual([])
})
