import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, anchorSchema, CONTEXT_LENGTH, isAnchored } from './evidence'

describe('anchorAt', () => {
  it('always quotes exactly what stands there, with its context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, first, second) => {
        const [start, end] = [first % text.length, second % (text.length + 1)].sort((left, right) => left - right) as [number, number]
        const anchor = anchorAt(text, start, end)
        expect(isAnchored(anchor, text)).toBe(start < end)
        expect(text).toContain(anchor.prefix + anchor.exact + anchor.suffix)
        expect(anchor.prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH)
        expect(anchorSchema.safeParse(anchor).success).toBe(true)
      }),
    )
  })

  it('notices a text that is no longer the same', () => {
    const anchor = anchorAt('They meet in Bergen.', 13, 19)
    expect(isAnchored(anchor, 'They meet in Narvik.')).toBe(false)
    expect(isAnchored(anchor, 'We meet in Bergen.')).toBe(false)
  })
})
