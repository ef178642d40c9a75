import { describe, expect, it } from 'vitest'
import { createReader } from './create-reader'

const read = createReader()
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('createReader', () => {
  it('gives frozen text, encoding, language and findings', () => {
    const result = read({ name: 'a.txt', bytes: bytesOf('\ufeffThe summit opens in Oslo on Monday.\r\nAll are welcome.') })
    expect(result).toMatchObject({
      ok: true,
      value: {
        text: 'The summit opens in Oslo on Monday.\nAll are welcome.',
        encoding: 'utf-8',
        language: 'en',
        extractor: { name: 'plain-text' },
      },
    })
    expect(result.ok && result.value.findings.some(({ value }) => value.field === 'place' && value.text === 'Oslo')).toBe(true)
  })

  it.each([
    ['file-empty', new Uint8Array(), { name: 'a.txt' }],
    ['file-binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), { name: 'a.txt' }],
    ['text-too-long', bytesOf('a'.repeat(5_000_001)), { name: 'a.txt', limit: 5_000_000 }],
  ])('tells %s by its code', (code, bytes, values) => {
    expect(read({ name: 'a.txt', bytes })).toEqual({ ok: false, problem: { code, values } })
  })
})
