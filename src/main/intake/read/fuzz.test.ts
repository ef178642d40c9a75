import { describe, expect, it } from 'vitest'
import { extractText } from './extract-text'
import { createRandom, mutate } from './testing/mutate'
import { SAMPLES } from './testing/samples'

/** `npm run fuzz` tries thousands; these are a reminder. */
const TRIES = 150

describe('damaged files of every format', () => {
  it.each(Object.entries(SAMPLES))('%s end in a text that can be kept, or in a reason', async (_, samples) => {
    const random = createRandom(20_260_106)
    for (let tries = 0; tries < TRIES; tries++) {
      for (const bytes of samples((sound) => mutate(sound, random))) {
        const read = await extractText(bytes)
        if (!read.ok) continue
        expect(read.text).toBe(read.text.normalize('NFC'))
        expect(read.text).not.toMatch(/\r|^\ufeff|\p{Cs}/u)
      }
    }
  })
})
