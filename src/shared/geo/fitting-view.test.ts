import { describe, expect, it } from 'vitest'
import { fittingView } from './fitting-view'

describe('the view that fits', () => {
  it('is Europe while every state lies in it, and the world as soon as one does not', () => {
    expect(fittingView(['NO', 'FR', 'UA', 'XK'])).toBe('europe')
    expect(fittingView(['NO', 'FR', 'JP'])).toBe('world')
    expect(fittingView(['CA'])).toBe('world')
  })

  it('is the world for a state that no map knows', () => {
    expect(fittingView(['ZZ'])).toBe('world')
  })
})
