import { expect, test } from 'vitest'
import { anId, aPoint } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { portionNotMarked } from './portion-not-marked'

test('where one portion is marked all are', () => {
  expect(tryCheck(portionNotMarked, {}, { point: [aPoint(), aPoint({ id: anId(501) })] })).toEqual([])
  const found = tryCheck(portionNotMarked, {}, { point: [aPoint(), aPoint({ id: anId(501), marking: 'OFFICIAL' })] })
  expect(found).toMatchObject([{ fact: { id: aPoint().id }, values: { count: 1, all: 2 } }])
})
