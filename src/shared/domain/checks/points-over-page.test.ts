import { expect, test } from 'vitest'
import { anId, aPoint } from '../../testing/builders'
import { plainLine } from '../rich-text'
import { tryCheck } from '../../testing/try-check'
import { pointsOverPage } from './points-over-page'

test('what is said on one matter fits on a page; what is only listened for does not count', () => {
  const text = plainLine('Ask for a common timetable. '.repeat(60))
  const said = [aPoint({ text }), aPoint({ id: anId(501), text })]
  expect(tryCheck(pointsOverPage, {}, { point: said })).toMatchObject([{ values: { words: 600, most: 450 } }])
  expect(tryCheck(pointsOverPage, {}, { point: said.map((point) => ({ ...point, kind: 'to-listen-for' as const })) })).toEqual([])
})
