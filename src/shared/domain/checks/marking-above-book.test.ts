import { expect, test } from 'vitest'
import { aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { markingAboveBook } from './marking-above-book'

test('no portion is marked higher than the book', () => {
  const point = [aPoint({ marking: 'SECRET' })]
  expect(tryCheck(markingAboveBook, { marking: 'OFFICIAL' }, { point })).toMatchObject([
    { values: { marking: 'SECRET', book: 'OFFICIAL' } },
  ])
  expect(tryCheck(markingAboveBook, { marking: 'TOP SECRET' }, { point })).toEqual([])
})
