import { describe, expect, it } from 'vitest'
import { biographyLines } from './biography-lines'

describe('the lines of a biography', () => {
  it('are counted paragraph by paragraph, and empty ones not at all', () => {
    expect(biographyLines('')).toBe(0)
    expect(biographyLines(' \n\n ')).toBe(0)
    expect(biographyLines('Born by the sea.')).toBe(1)
    expect(biographyLines('Born by the sea.\r\n\nTaught history.')).toBe(2)
    expect(biographyLines('a'.repeat(66))).toBe(1)
    expect(biographyLines('a'.repeat(67))).toBe(2)
  })
})
