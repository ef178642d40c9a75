import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { BookModel } from './book-model'
import type { BookEngine } from './engine'
import { draftOf, printed } from './testing/books'
import { packagedFonts } from './testing/fonts'
import { countImages, flatten, inspectPdf, pagesOf } from './testing/pdf-tools'
import { sampleMeeting } from './testing/sample-meeting'
import { gridMeeting } from './testing/stress-meetings'
import { createNativeEngine } from './typst-native-engine'
import { createWasmEngine } from './typst-wasm-engine'

// A machine under load is no reason to fail.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let native: BookEngine
let wasm: BookEngine
beforeAll(async () => {
  const fonts = await packagedFonts()
  native = createNativeEngine(fonts)
  wasm = await createWasmEngine(fonts)
})

const print = async (model: BookModel, engine = native) => printed(await engine.compile(model, new TextEncoder().encode('{}')))

describe('the matrix of positions', () => {
  it.each([
    [3, 2, 'a4'],
    [27, 5, 'letter'],
    [60, 12, 'a4'],
    [200, 40, 'letter'],
  ] as const)(
    'of %i parties and %i themes on %s is whole, in landscape, under the heads of its columns',
    async (parties, themes, paper) => {
      const { pdf } = await print(draftOf(gridMeeting(parties, themes), { paper }))
      const pages = (await pagesOf(pdf)).filter(({ width, height }) => width > height)
      const seen = new Map<string, Set<string>>()
      for (const { text, reach } of pages) {
        const columns = (text.match(/\bT\d+(?= and)/gu) ?? []).map(String)
        const rows = (text.match(/\bP\d+a/gu) ?? []).map(String)
        expect(columns.length).toBeGreaterThan(0)
        expect(rows.length).toBeGreaterThan(0)
        for (const row of rows) seen.set(row, new Set([...(seen.get(row) ?? []), ...columns]))
        expect(text).toContain('Supports with conditions')
        expect(reach.left).toBeGreaterThan(20)
        expect(reach.right).toBeLessThan(reach.width - 20)
        expect(reach.bottom).toBeLessThan(reach.height - 20)
      }
      expect(seen.size).toBe(parties)
      for (const columns of seen.values()) expect(columns.size).toBe(themes)
    },
  )

  it('says each stance by a letter in narrow cells, as often as it is held', async () => {
    const meeting = gridMeeting(12, 12)
    const { pdf } = await print(draftOf(meeting))
    const text = (await pagesOf(pdf)).filter(({ width, height }) => width > height).map((page) => page.text)
    const letters = text.join(' ').match(/(?<= )[SCUROP?](?= )/gu) ?? []
    const supporters = meeting.lists.position.filter(({ stance }) => stance === 'supports').length
    // One more in the key of the page.
    expect(letters.filter((letter) => letter === 'S')).toHaveLength(supporters + text.length)
  })

  it('is left out while no position is recorded', async () => {
    const { lists, ...meeting } = gridMeeting(200, 5)
    const { pdf } = await print(draftOf({ ...meeting, lists: { ...lists, position: [] } }))
    const pages = await pagesOf(pdf)
    expect(pages.some(({ width, height }) => width > height)).toBe(false)
    expect(pages.map(({ text }) => text).join(' ')).toContain('No position has been recorded yet.')
  })
})

describe('the pages of a theme', () => {
  it('say who blocks and who reserves under what condition, likelihood and confidence never in one sentence', async () => {
    const text = flatten((await inspectPdf((await print(draftOf(sampleMeeting()))).pdf)).text)
    for (const words of [
      'Consensus: not reached',
      'Condition: No use of its name for a body it does not command.',
      'Likelihood that it moves: highly unlikely (UK scale, PHIA: 10–20 %). Our confidence: high.',
      'Likelihood: very likely (US scale, ICD 203: 80–95 %). Our confidence: low (It rests on one conversation).',
      'For staff: background only, never said.',
      'No observers without the right to defend themselves. (Parliament, 12 December)',
      'Held by NATO and United Kingdom.',
    ]) {
      expect(text).toContain(words)
    }
    expect(text.replace(/(?<=\d) (?=%)/gu, '')).not.toMatch(/Likelihood[^.]*confidence/u)
  })

  it('that take more than two sides come with a warning that names the theme, from either engine', async () => {
    const meeting = sampleMeeting()
    const background = 'Nobody has taken the talks up again. '.repeat(150)
    const long = meeting.lists.theme.map((each, index) => (index === 1 ? { ...each, background } : each))
    const model = draftOf({ ...meeting, lists: { ...meeting.lists, theme: long } })
    const warning = { code: 'theme-too-long', theme: 2, pages: 3 }
    expect((await print(model)).warnings).toEqual([warning])
    expect((await print(model, wasm)).warnings).toEqual([warning])
    expect((await print(draftOf(meeting))).warnings).toEqual([])
  })
})

describe('commitments', () => {
  it('are listed with what they add up to; what was withdrawn does not count', async () => {
    const text = flatten((await inspectPdf((await print(draftOf(sampleMeeting()))).pdf)).text)
    for (const words of ['1,200 observers', 'by spring', 'withdrawn', '1,280 observers', '2.5 EUR billion']) expect(text).toContain(words)
    expect(text).not.toContain('1,780')
  })
})

describe('maps', () => {
  it('are vectors with a text in place of the picture, and the same as a list', async () => {
    const { pdf } = await print(draftOf(sampleMeeting()))
    const { structure, text } = await inspectPdf(pdf)
    expect(structure.filter((tag) => tag === 'Figure')).toHaveLength(2)
    expect(flatten(text)).toContain('NATO (not on the map)')
    expect(await countImages(pdf)).toBe(0)
  })
})
