import { expect, test } from 'vitest'
import { anId, aSource } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { sourceNotGraded } from './source-not-graded'

test('each source is judged', () => {
  expect(tryCheck(sourceNotGraded, {}, { source: [aSource(), aSource({ id: anId(61), reliability: 'B' })] })).toMatchObject([
    { subject: aSource().id, values: { title: 'Harbour Gazette' } },
  ])
})
