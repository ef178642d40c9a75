import { expect, test } from 'vitest'
import { findMixedSentence } from './mixed-sentence'

test('only one and the same sentence counts', () => {
  expect(findMixedSentence('A delay is likely. We have high confidence in that.', 'en')).toBeNull()
  expect(findMixedSentence('They may come. With high confidence a delay is likely. So be it.', 'en')).toBe(
    'With high confidence a delay is likely.',
  )
})

test('the words of all languages of the interface are known', () => {
  expect(findMixedSentence('Este probabil, cu încredere ridicată.', 'ro')).not.toBeNull()
  expect(findMixedSentence('C’est probable, avec une grande confiance.', 'fr')).not.toBeNull()
})
