import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anId, aTheme } from '../testing/builders'
import { themeSlots } from './theme'

describe('themeSlots', () => {
  it('leaves a numbered gap for each theme that was announced and not named', () => {
    const slots = themeSlots([aTheme(), aTheme({ id: anId(41) }), aTheme({ id: anId(42) })], 5)
    expect(slots.map(({ kind, number }) => `${kind} ${String(number)}`)).toEqual(['named 1', 'named 2', 'named 3', 'gap 4', 'gap 5'])
  })

  it('numbers without holes, and never drops a named theme', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.option(fc.nat(20)), fc.array(fc.boolean(), { maxLength: 20 }), (_, declared, flags) => {
        const themes = flags.map((isDeclared, index) => aTheme({ id: anId(index), isDeclared }))
        const slots = themeSlots(themes, declared)
        expect(slots.map(({ number }) => number)).toEqual(slots.map((_slot, index) => index + 1))
        expect(slots.filter(({ kind }) => kind === 'named')).toHaveLength(themes.length)
        expect(slots.length).toBeGreaterThanOrEqual(declared ?? 0)
      }),
    )
  })
})
