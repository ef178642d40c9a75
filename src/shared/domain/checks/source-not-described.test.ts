import { expect, test } from 'vitest'
import { aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { sourceNotDescribed } from './source-not-described'

test('a source says who published it, and when', () => {
  expect(tryCheck(sourceNotDescribed, {}, { source: [aSource({ publisher: 'Harbour Press' })] })).toHaveLength(1)
  expect(tryCheck(sourceNotDescribed, {}, { source: [aSource({ publisher: 'Harbour Press', published: '2026-01-02' })] })).toEqual([])
})
