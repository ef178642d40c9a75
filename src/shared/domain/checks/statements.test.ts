import { describe, expect, it } from 'vitest'
import { isSameStatement, numbersIn } from './statements'

describe('numbersIn', () => {
  it('reads digits and words of three languages', () => {
    expect(numbersIn('about 30 leaders')).toEqual([30])
    expect(numbersIn('thirty')).toEqual([30])
    expect(numbersIn('douăzeci de lideri')).toEqual([20])
    expect(numbersIn('une trentaine, soit trente et plus')).toEqual([1, 30])
    expect(numbersIn('12 000 or 12,000 or 1.5')).toEqual([12_000, 12_000, 1.5])
    expect(numbersIn('constructor')).toEqual([])
  })
})

describe('isSameStatement', () => {
  it('compares numbers where both sides name some', () => {
    expect(isSameStatement('35', 'about 30')).toBe(false)
    expect(isSameStatement('27', 'Around 27')).toBe(true)
    expect(isSameStatement('five', '5')).toBe(true)
  })

  it('takes a part for the whole, whatever its case and accents', () => {
    expect(isSameStatement('Nicușor Dan', 'DAN')).toBe(true)
    expect(isSameStatement('President', 'Foreign Minister')).toBe(false)
  })
})
