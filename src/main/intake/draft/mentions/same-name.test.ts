import { describe, expect, it } from 'vitest'
import { isSameName, nominativeOf } from './same-name'

describe('names in several cases', () => {
  it.each([
    ['Merkel', 'Merkels'],
    ['Nowak', 'Nowakiem'],
    ['Шольц', 'Шольца'],
    ['Зеленський', 'Зеленського'],
    ['Dan', 'DAN'],
    ['Müller', 'Muller'],
  ])('%s and %s are one', (left, right) => {
    expect(isSameName(left, right)).toBe(true)
    expect(isSameName(right, left)).toBe(true)
  })

  it.each([
    ['Berg', 'Bergman'],
    ['Kallas', 'Kurti'],
    ['Іваненко', 'Іванов'],
  ])('%s and %s are two', (left, right) => {
    expect(isSameName(left, right)).toBe(false)
  })

  it.each([
    ['Олаф Шольц', 'Олафа Шольца'],
    ['Anna Nowak', 'Annę Nowak'],
  ])('%s is the nominative beside %s', (nominative, other) => {
    expect(nominativeOf(nominative, other)).toBe(nominative)
    expect(nominativeOf(other, nominative)).toBe(nominative)
  })
})
