import { describe, expect, it } from 'vitest'
import { createMetric, createRatio } from '../bench/lib/metric.mjs'
import { summarise } from '../bench/lib/statistics.mjs'
import { formatTable } from '../bench/lib/table.mjs'

describe('summary of a measurement', () => {
  it('takes median and 95th percentile by nearest rank, so that both were measured', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index)
    expect(summarise(values)).toEqual({ median: 10, p95: 19, runs: 20 })
  })

  it('is the value itself when there is one', () => {
    expect(summarise([7])).toEqual({ median: 7, p95: 7, runs: 1 })
  })
})

describe('metric', () => {
  it('meets its goal when the median does, however slow the slowest run', () => {
    expect(createMetric('save.edit', 'ms', [9, 9, 100], 10)).toMatchObject({ isMet: true, p95: 100 })
    expect(createMetric('save.edit', 'ms', [9, 11, 12], 10)).toMatchObject({ isMet: false })
  })

  it('compares what was measured side by side', () => {
    expect(createRatio('start.over-empty-window', [300, 900], [200, 300])).toMatchObject({ median: 1.5, p95: 3, runs: 2 })
  })

  it('is a line of the table with its goal and verdict', () => {
    const table = formatTable([createMetric('save.edit', 'ms', [9.25], 10), createMetric('memory.idle', 'MB', [312.4])])
    expect(table.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^save\.edit +9\.25 ms +9\.25 ms +1 +<= 10\.0 ms +met$/),
      expect.stringMatching(/^memory\.idle +312 MB +312 MB +1$/),
    ])
  })
})
