import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../../shared/domain/position'

// Not imported: the test runner gives style sheets empty.
const css = readFileSync('src/renderer/src/styles/tokens.css', 'utf8')

type Pair = readonly [shape: string, ground: string]
const GROUNDS = ['paper', 'paper-sunk', 'paper-raised'] as const

/** Text and what it may stand on; 4.5:1 is WCAG 2.2 AA for text of any size (success criterion 1.4.3). */
const TEXT_PAIRS: readonly Pair[] = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'gap', 'danger'].flatMap((text) => GROUNDS.map((ground): Pair => [text, ground])),
  ['ink', 'accent-wash'],
  ['ink-soft', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['gap', 'gap-wash'],
  ['ink', 'gap-wash'],
  ['danger', 'danger-wash'],
  ['ink', 'danger-wash'],
  ['ink', 'passage'],
  ['ink-soft', 'passage'],
  ['ink', 'passage-strong'],
]

/** Borders of fields and focus rings; 3:1 is WCAG 2.2 AA for what is not text (1.4.11). */
const SHAPE_PAIRS: readonly Pair[] = GROUNDS.flatMap((ground): Pair[] => [
  ['outline', ground],
  ['accent', ground],
])

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours in %s', (_, scheme) => {
  it.each(TEXT_PAIRS)('%s on %s can be read', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(STANCES)('the words on the colour of "%s" can be read', (stance) => {
    expect(contrast(colour(`on-stance-${stance}`, scheme), colour(`stance-${stance}`, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPE_PAIRS)('%s on %s can be seen', (shape, ground) => {
    expect(contrast(colour(shape, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3)
  })
})

function colour(name: string, scheme: 0 | 1): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const value = found?.[scheme + 1]
  if (!value) throw new Error(`no colour ${name}`)
  return value
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
