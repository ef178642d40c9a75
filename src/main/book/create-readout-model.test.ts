import { describe, expect, it } from 'vitest'
import {
  aMandate,
  aMeeting,
  aNote,
  anAttendance,
  anId,
  aParty,
  aPerson,
  aPosition,
  aTheme,
  aThemeResult,
} from '../../shared/testing/builders'
import type { Meeting } from '../../shared/domain/meeting'
import { createReadoutModel } from './create-readout-model'
import { readoutModelSchema, type ReadoutModel } from './readout-model'
import { createNativeEngine } from './typst-native-engine'
import { createWasmEngine } from './typst-wasm-engine'
import { printed } from './testing/books'
import { packagedFonts } from './testing/fonts'
import { pagesOf } from './testing/pdf-tools'

const EVENING = '2026-01-06T18:00:00.000Z'
const heard = { at: EVENING, partyId: anId(10), themeId: anId(40) }

function meetingAfter(changes: Partial<Meeting['fields']> = {}): Meeting {
  const fields = { day: '2026-01-06', place: 'Bergen', countryCode: 'NO', readout: 'A good day.\n\nMore to come.', ...changes }
  return aMeeting(fields, {
    party: [aParty({ role: 'host' }), aParty({ id: anId(11), name: 'Poland', countryCode: 'PL' })],
    person: [aPerson({ partyId: anId(10) }), aPerson({ id: anId(21), name: 'Jan Nowak', partyId: anId(11) })],
    attendance: [
      anAttendance({ status: 'confirmed' }),
      anAttendance({ id: anId(31), personId: anId(21), status: 'represented', standIn: 'Ewa Lis' }),
    ],
    theme: [aTheme(), aTheme({ id: anId(41), title: 'Timetable' })],
    mandate: [aMandate({ objective: 'Our secret aim' })],
    position: [aPosition({ stance: 'supports' })],
    note: [
      aNote({ ...heard, id: anId(901), kind: 'stance', before: 'reserves', stance: 'supports', isTaken: true }),
      aNote({ ...heard, id: anId(902), kind: 'commitment', stance: null, before: null, text: 'Two ships by May' }),
    ],
    result: [aThemeResult({ grade: 'reached', text: 'Ships may pass.', followUp: 'Experts meet in March.' })],
  })
}

const textOf = (model: ReadoutModel) => JSON.stringify(model)

describe('the model of a readout', () => {
  it('says who met, what came out, who moved, what was promised and what follows', () => {
    const model = createReadoutModel(meetingAfter())
    expect(readoutModelSchema.safeParse(model).success).toBe(true)
    expect(model.opening).toEqual(['A good day.', 'More to come.'])
    const [results, moved, promises, next] = model.parts.map(({ rows }) =>
      rows.map(({ label, paragraphs }) => `${label}: ${paragraphs.map(({ text }) => text).join(' ')}`),
    )
    expect(results).toEqual(['1. Safe passage for ships: Agreed: Ships may pass.', '2. Timetable: Open'])
    expect(moved).toEqual(['Norway: Reserves before, now: Supports (Safe passage for ships)'])
    expect(promises).toEqual(['Norway: Two ships by May'])
    expect(next).toEqual(['Safe passage for ships: Experts meet in March.'])
    expect(textOf(model)).toContain('Norway (Ingrid Solheim) and Poland (Ewa Lis)')
  })

  it('says nothing of our mandate', () => {
    expect(textOf(createReadoutModel(meetingAfter()))).not.toContain('secret')
  })

  it('says that there is nothing where there is nothing', () => {
    const { parts } = createReadoutModel(aMeeting())
    expect(parts.every(({ rows, empty }) => rows.length === 0 && empty !== '')).toBe(true)
  })
})

describe('the pages of a readout', () => {
  it('are one, in the words of their language and on its paper', async () => {
    const fonts = await packagedFonts()
    const engine = createNativeEngine(fonts)
    for (const [language, word] of [
      ['en', 'Next steps'],
      ['ro', 'Pașii următori'],
      ['fr', 'Suites'],
    ] as const) {
      for (const paper of ['a4', 'letter'] as const) {
        const book = { language, paper, audience: '', printsChecks: false }
        const pages = printed(await engine.compile(createReadoutModel(meetingAfter({ book })), Buffer.from('{}')))
        const [page, ...others] = await pagesOf(pages.pdf)
        expect([pages.pages, others.length]).toEqual([1, 0])
        expect(page?.text).toContain(word)
        expect(page?.text).not.toContain('secret')
      }
    }
  })

  it('hold nothing of the data of the briefing', async () => {
    const engine = createNativeEngine(await packagedFonts())
    const model = createReadoutModel(meetingAfter())
    const [without, other] = [Buffer.from('{}'), Buffer.from('{"mandate":"secret"}')]
    const pdf = printed(await engine.compile(model, without)).pdf
    expect(Buffer.from(printed(await engine.compile(model, other)).pdf).equals(Buffer.from(pdf))).toBe(true)
  })

  it('are the same bytes from both builds of the engine', async () => {
    const fonts = await packagedFonts()
    const model = createReadoutModel(meetingAfter())
    const data = Buffer.from('{}')
    const native = printed(await createNativeEngine(fonts).compile(model, data))
    const wasm = printed(await (await createWasmEngine(fonts)).compile(model, data))
    expect(Buffer.from(wasm.pdf).equals(Buffer.from(native.pdf))).toBe(true)
  })
})
