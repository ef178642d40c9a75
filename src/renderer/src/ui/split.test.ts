import { describe, expect, it } from 'vitest'
import { Split } from './split.svelte'

describe('the separator of two panes', () => {
  it('stays between its limits', () => {
    const split = new Split(0.9, 0.25, 0.75)
    expect(split.share).toBe(0.75)
    split.moveTo(0)
    expect(split.share).toBe(0.25)
  })

  it('moves by keys and leaves other keys alone', () => {
    const split = new Split(0.5, 0.25, 0.75)
    expect(split.moveByKey('ArrowLeft')).toBe(true)
    expect(split.share).toBeCloseTo(0.48)
    split.moveByKey('End')
    expect(split.share).toBe(0.75)
    split.moveByKey('Home')
    expect(split.share).toBe(0.25)
    expect(split.moveByKey('Tab')).toBe(false)
  })
})
