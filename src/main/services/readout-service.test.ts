import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aMeeting, aParty, aTheme } from '../../shared/testing/builders'
import { packagedFonts } from '../book/testing/fonts'
import { createNativeEngine } from '../book/typst-native-engine'
import { createReadoutService } from './readout-service'
import { aDesk, temporaryFolder } from './testing/a-desk'

async function aService(title: string, target: (folder: string) => string | null) {
  const folder = await temporaryFolder()
  const { meetings } = await aDesk()
  const meeting = aMeeting({ title }, { party: [aParty()], theme: [aTheme()] })
  await meetings.create(meeting)
  const engine = createNativeEngine(await packagedFonts())
  const compositor = { compile: engine.compile, cancel: engine.dispose }
  const phases: string[] = []
  const proposed: string[] = []
  const chooseTarget = (name: string) => {
    proposed.push(name)
    return Promise.resolve(target(folder))
  }
  const readouts = createReadoutService({ meetings, compositor, chooseTarget, onPhase: (_id, phase) => void phases.push(phase) })
  return { folder, id: meeting.id, readouts, phases, proposed }
}

describe('readout service', () => {
  it('shows the pages, and writes them whole to the place a person chose', async () => {
    const { folder, id, readouts, phases, proposed } = await aService('River council', (place) => join(place, 'out.pdf'))
    expect(await readouts.preview(id)).toMatchObject({ ok: true, value: { pages: 1 } })
    expect(await readouts.exportPdf(id)).toEqual({ ok: true, value: { fileName: 'out.pdf', pages: 1 } })
    expect((await readFile(join(folder, 'out.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readdir(folder)).toEqual(['out.pdf'])
    expect(phases).toEqual(['composing', 'writing', 'done'])
    expect(proposed).toEqual(['River council - readout.pdf'])
  })

  it('does nothing when the person chose no place', async () => {
    const { id, readouts, phases } = await aService('River council', () => null)
    expect(await readouts.exportPdf(id)).toEqual({ ok: true, value: null })
    expect(phases).toEqual([])
  })

  it('names what cannot be printed, and leaves the old file untouched', async () => {
    const { folder, id, readouts } = await aService('漢 council', (place) => join(place, 'out.pdf'))
    await writeFile(join(folder, 'out.pdf'), 'the old one')
    const exported = await readouts.exportPdf(id)
    expect(exported).toMatchObject({ ok: false, problem: { code: 'book-missing-glyphs' } })
    expect(await readFile(join(folder, 'out.pdf'), 'utf8')).toBe('the old one')
  })
})
