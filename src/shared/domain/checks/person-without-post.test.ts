import { expect, test } from 'vitest'
import { anId, aPerson } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { personWithoutPost } from './person-without-post'

test('the post of a person is asked for', () => {
  const found = tryCheck(personWithoutPost, {}, { person: [aPerson({ post: '' }), aPerson({ id: anId(21) })] })
  expect(found).toMatchObject([{ fact: { id: anId(20), field: 'post' }, values: { name: 'Ingrid Solheim' } }])
})
