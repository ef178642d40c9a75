import { describe, expect, it } from 'vitest'
import { compareMarkings, isKnownMarking, readMarking } from './markings'

describe('readMarking', () => {
  it('knows a rung as people write it', () => {
    expect(readMarking('official-sensitive')).toEqual({ uk: 1 })
    expect(readMarking('OFFICIAL: SENSITIVE')).toEqual({ uk: 1 })
    expect(readMarking('Très secret UE/EU Top Secret')).toEqual({ eu: 4 })
    expect(readMarking('(TS)')).toEqual({ uk: 3, us: 4 })
    expect(readMarking('SECRET//NOFORN')).toEqual({ uk: 2, us: 3 })
    expect(readMarking('Cosmic Top Secret')).toEqual({ nato: 4 })
  })

  it('knows nothing of a marking of one’s own, also where it only begins alike', () => {
    for (const text of ['', 'For the President only', 'SECRETARIAT', 'UNION', 'S or more'])
      expect(isKnownMarking(readMarking(text))).toBe(false)
  })
})

describe('compareMarkings', () => {
  const compare = (portion: string, whole: string) => compareMarkings(readMarking(portion), readMarking(whole))

  it('orders rungs of one ladder', () => {
    expect(compare('SECRET', 'OFFICIAL')).toBe('above')
    expect(compare('OFFICIAL', 'SECRET')).toBe('within')
    expect(compare('NATO SECRET', 'NATO SECRET')).toBe('within')
  })

  it('never orders rungs of two ladders', () => {
    expect(compare('NATO SECRET', 'OFFICIAL')).toBe('apart')
    expect(compare('EU RESTRICTED', 'NATO RESTRICTED')).toBe('apart')
  })

  it('says nothing where one side is on no ladder', () => {
    expect(compare('For staff', 'SECRET')).toBe('within')
    expect(compare('SECRET', '')).toBe('within')
  })
})
