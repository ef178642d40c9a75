import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapShapes } from '../../../../shared/geo/map-shapes'
import { anId, aParty } from '../../../../shared/testing/builders'
import type { MapEntry } from './map-entries'
import { placeMarks } from './place-marks'

const SHAPES = mapShapes('world').states

function entryOf(index: number, isAway = false): MapEntry {
  const shape = SHAPES[index % SHAPES.length] ?? null
  return { party: aParty({ id: anId(index), countryCode: shape?.code ?? null }), stance: 'supports', isAway, shape }
}

describe('symbols on the map', () => {
  it('never lie on each other, and none is left out that has room', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(SHAPES.length - 1)), fc.integer({ min: 1, max: 60 }), (indices, gap) => {
        const entries = indices.map((index) => entryOf(index))
        const placed = placeMarks(entries, gap)
        const distances = placed.flatMap((one, at) => placed.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))
        expect(distances.every((distance) => distance >= gap)).toBe(true)
        const left = entries.filter((entry) => placed.every((mark) => mark.entry !== entry))
        expect(left.every(({ shape }) => placed.some(({ x, y }) => Math.hypot(x - (shape?.x ?? x), y - (shape?.y ?? y)) < gap))).toBe(true)
      }),
    )
  })

  it('give way to those who come, and are none for organisations', () => {
    const index = SHAPES.findIndex(({ code }) => code === 'NO')
    const [away, coming] = [entryOf(index, true), entryOf(index)]
    expect(placeMarks([away, coming, { ...coming, shape: null }], 5).map(({ entry }) => entry)).toEqual([coming])
  })
})
