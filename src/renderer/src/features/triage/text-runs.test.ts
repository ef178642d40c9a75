import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitIntoRuns } from './text-runs'

const markArb = fc.tuple(fc.nat(60), fc.nat(60)).map(([left, right]) => ({ start: Math.min(left, right), end: Math.max(left, right) }))
const caseArb = fc.record({ start: fc.nat(30), length: fc.nat(30), marks: fc.array(markArb, { maxLength: 8 }) })

describe('splitIntoRuns', () => {
  it('covers the stretch without a gap and without an empty run', () => {
    fc.assert(
      fc.property(caseArb, ({ start, length, marks }) => {
        const runs = splitIntoRuns(start, start + length, marks)
        const cuts = [start, ...runs.map(({ end }) => end)]
        expect(runs.map((run) => run.start)).toEqual(cuts.slice(0, -1))
        expect(cuts.at(-1)).toBe(start + length)
        expect(runs.every((run) => run.end > run.start)).toBe(true)
      }),
    )
  })

  it('gives each character exactly the marks that lie over it, in their order', () => {
    fc.assert(
      fc.property(caseArb, ({ start, length, marks }) => {
        for (const run of splitIntoRuns(start, start + length, marks)) {
          for (let at = run.start; at < run.end; at++) {
            expect(run.marks).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end))
          }
        }
      }),
    )
  })

  it('puts the text together again, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(markArb), (text, marks) => {
        const runs = splitIntoRuns(0, text.length, marks)
        expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text)
      }),
    )
  })

  it('keeps neighbouring marks apart', () => {
    const marks = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]
    expect(splitIntoRuns(0, 8, marks).map((run) => [run.start, run.end, run.marks.length])).toEqual([
      [0, 2, 1],
      [2, 4, 2],
      [4, 6, 1],
      [6, 8, 0],
    ])
  })
})
