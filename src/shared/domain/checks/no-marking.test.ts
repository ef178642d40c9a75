import { expect, test } from 'vitest'
import { tryCheck } from '../../testing/try-check'
import { noMarking } from './no-marking'

test('a book has a marking', () => {
  expect(tryCheck(noMarking)).toHaveLength(1)
  expect(tryCheck(noMarking, { marking: 'OFFICIAL' })).toEqual([])
})
