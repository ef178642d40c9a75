import { describe, expect, it, vi } from 'vitest'
import { aMeeting } from '../../shared/testing/builders'
import { createBestEngine, warmUp } from './create-engine'
import { draftOf, printed } from './testing/books'
import { packagedFonts } from './testing/fonts'

// A machine under load is no reason to fail.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe('createBestEngine', () => {
  it('makes an engine that refuses an empty attachment, which Typst does not survive', async () => {
    const engine = await createBestEngine(await packagedFonts())
    await expect(engine.compile(draftOf(aMeeting()), new Uint8Array())).rejects.toThrow('empty')
    expect(printed(await engine.compile(draftOf(aMeeting()), new TextEncoder().encode('{}'))).pages).toBeGreaterThan(3)
  })

  it('takes the native engine where it loads', async () => {
    expect((await createBestEngine(await packagedFonts())).name).toBe('native')
  })

  it('falls back to WebAssembly where it does not, and prints the same', async () => {
    const fonts = await packagedFonts()
    const missing = () => Promise.reject(new Error('Cannot find module'))
    const engine = await createBestEngine(fonts, missing)
    expect(engine.name).toBe('wasm')
    await warmUp(engine)
    expect(printed(await engine.compile(draftOf(aMeeting()), new TextEncoder().encode('{}'))).pages).toBeGreaterThan(3)
    engine.dispose()
  })
})
