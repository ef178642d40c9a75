import { expect, test } from 'vitest'
import { anId, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { weakSource } from './weak-source'

test('a source graded D or E is told; F only says that nobody has judged it', () => {
  expect(tryCheck(weakSource, {}, { source: [aSource({ reliability: 'D' })] })).toMatchObject([{ values: { grade: 'D' } }])
  expect(tryCheck(weakSource, {}, { source: [aSource({ reliability: 'F' }), aSource({ id: anId(61), reliability: 'C' })] })).toEqual([])
})
