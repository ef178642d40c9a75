import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, chunksOf, marksByChunk } from './text-blocks'

const textArb = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', 'x'.repeat(9_000), 'word '.repeat(2_000), '😀'.repeat(4_001))))
  .map((lines) => lines.join('\n'))

describe('blocksOf', () => {
  it('leaves out nothing but blank lines and line ends, and changes no position', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        const blocks = blocksOf(text)
        const gaps = [{ start: 0, end: 0 }, ...blocks].map(({ end }, index) => text.slice(end, blocks[index]?.start ?? text.length))
        expect(gaps.join('').trim()).toBe('')
        expect(blocks.every((block, index) => block.start >= (blocks[index - 1]?.end ?? 0))).toBe(true)
      }),
    )
  })

  it('keeps blocks short and never cuts a character in two', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        for (const { start, end } of blocksOf(text)) {
          expect(end - start).toBeLessThanOrEqual(4_000)
          const isCut = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(end))
          expect(isCut).toBe(false)
        }
      }),
    )
  })

  it('sets a paragraph off after a blank line or a long line, not after a line broken to fit a page', () => {
    const text = `First line\nsecond line\n\nNew thought\n${'long '.repeat(30)}\nNext`
    expect(blocksOf(text).map((block) => block.hasSpace)).toEqual([false, false, true, false, true])
  })
})

describe('chunksOf', () => {
  it('keeps each block, in order', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        const blocks = blocksOf(text)
        expect(chunksOf(blocks).flatMap((chunk) => chunk.blocks)).toEqual(blocks)
      }),
    )
  })
})

describe('marksByChunk', () => {
  it('gives a mark to each chunk that it touches and shares one empty list among the others', () => {
    const chunks = chunksOf(blocksOf(Array.from({ length: 30 }, () => 'y'.repeat(1_000)).join('\n')))
    const marks = marksByChunk(chunks, [{ start: 8_000, end: 9_000 }])
    expect(chunks.length).toBeGreaterThan(3)
    expect(marks.map((own) => own.length).slice(0, 4)).toEqual([1, 1, 0, 0])
    expect(marks[2]).toBe(marks[3])
  })
})
