import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Meeting } from '../../shared/domain/meeting'
import {
  aBilateral,
  aContact,
  aMandate,
  aMeeting,
  anAttendance,
  anId,
  aParty,
  aPerson,
  aPoint,
  aPosition,
  aProgrammeItem,
  aTheme,
} from '../../shared/testing/builders'
import { plainLine } from '../../shared/domain/rich-text'
import { createBookModel } from './create-book-model'
import type { BookEngine } from './engine'
import { photoPath } from './pictures'
import { printed } from './testing/books'
import { packagedFonts } from './testing/fonts'
import { countImages, flatten, inspectPdf } from './testing/pdf-tools'
import { PIXEL } from './testing/pixel'
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

const SHA = createHash('sha256').update(PIXEL).digest('hex')
const NORWAY = aParty({ precedence: 2 })
const AUSTRIA = aParty({ id: anId(11), name: 'Austria', countryCode: 'AT', precedence: 1 })
const INGRID = aPerson({
  partyId: NORWAY.id,
  pronunciation: 'ING-rid SOOL-haim',
  formOfAddress: 'Prime Minister',
  postSince: 'May 2025',
  languages: ['no', 'en'],
  lastMet: '2025-11-12',
  lastMetWhere: 'at the harbour',
  biography: 'Taught history.\nLed a town.',
  photo: { sha256: SHA, width: 1, height: 1, byteLength: PIXEL.byteLength },
})
const TALK = aBilateral({
  personId: INGRID.id,
  themeIds: [anId(40)],
  minutes: 20,
  theirWants: 'A word on ferries.',
  deliverables: ['A date', 'A place'],
})

const MEETING = aMeeting(
  { protocolOrder: 'precedence', expectedLeaders: { count: 27, qualifier: 'around' }, zone: 'Europe/Oslo' },
  {
    party: [NORWAY, AUSTRIA],
    person: [
      INGRID,
      aPerson({ id: anId(21), name: 'Franz Huber', post: 'Chancellor', partyId: AUSTRIA.id, formOfAddress: 'Herr Kanzler' }),
    ],
    attendance: [anAttendance({ status: 'absent', reason: 'a storm', announcedBy: 'her office' })],
    theme: [aTheme()],
    position: [aPosition({ stance: 'reserves', conditions: 'Tolls are shared.', redLine: 'No toll alone.' })],
    mandate: [aMandate({ objective: 'Free passage in spring.' })],
    bilateral: [TALK],
    point: [
      aPoint({ themeId: anId(40), text: plainLine('Offer two pilots.') }),
      aPoint({ id: anId(502), bilateralId: TALK.id, text: plainLine('Thank for the ferry.') }),
    ],
    programme: [aProgrammeItem({ bilateralId: TALK.id, day: '2026-01-06', time: '10:30', place: 'Green room', leadPersonId: INGRID.id })],
    contact: [aContact({ secureChannel: 'desk 4' })],
  },
)

const modelOf = (meeting: Meeting, photos: ReadonlySet<string> = new Set([SHA])) =>
  createBookModel({ meeting, edition: null, unknowns: [], photos })
const print = async (meeting: Meeting, engine = native) =>
  printed(await engine.compile(modelOf(meeting), new TextEncoder().encode('{}'), { [photoPath(SHA)]: PIXEL }))

describe('people in the book', () => {
  it('stand in the order of protocol, with photo, and the same in both engines', async () => {
    const { pdf } = await print(MEETING)
    expect(await countImages(pdf)).toBe(1)
    expect((await print(MEETING, wasm)).pdf).toEqual(pdf)
    const text = flatten((await inspectPdf(pdf)).text)
    for (const words of [
      'ING-rid SOOL-haim',
      'Prime Minister',
      'May 2025',
      'Norwegian and English',
      '12 November 2025, at the harbour',
      'Led a town.',
    ]) {
      expect(text).toContain(words)
    }
    expect(modelOf(MEETING).biographies?.items.map(({ name }) => name.text)).toEqual(['Franz Huber', 'Ingrid Solheim'])
  })

  it('go without a photo whose bytes are gone', () => {
    const [, ingrid] = modelOf(MEETING, new Set()).biographies?.items ?? []
    expect(ingrid).toMatchObject({ photo: '', name: { text: 'Ingrid Solheim' } })
  })

  it('have biographies of any length without leaving the page', async () => {
    const long = { ...INGRID, biography: 'She taught history and led a town by the sea. '.repeat(300) }
    const { pages } = await print({ ...MEETING, lists: { ...MEETING.lists, person: [long] } })
    expect(pages).toBeGreaterThan(6)
  })

  it('are counted against what was announced, with what an absence does', () => {
    const { ledger } = modelOf(MEETING)
    expect(ledger?.lead[0]).toBe('0 confirmed of around 27, 1 away, 1 not heard from.')
    expect(ledger?.items.map(({ name, isCertain }) => [name.text, isCertain])).toEqual([
      ['Franz Huber', false],
      ['Ingrid Solheim', false],
    ])
    expect(ledger?.items[1]?.reason.map(({ text }) => text)).toEqual(['a storm – her office'])
    expect(ledger?.items[1]?.effect).toContain('“Opening session” loses its lead.')
  })
})

describe('a conversation in the book', () => {
  it('brings position, mandate, points and programme together', async () => {
    const [talk] = modelOf(MEETING).bilaterals?.items ?? []
    expect(talk?.heading).toBe('Norway')
    const rows = Object.fromEntries((talk?.rows ?? []).map(({ label, paragraphs }) => [label, paragraphs.map(({ text }) => text)]))
    expect(rows['When and where']?.join()).toMatch(/^Tuesday,? 6 January 2026, 10:30 \(Europe\/Oslo\), Green room$/u)
    expect(rows['Deliverables']).toEqual(['A date', 'A place'])
    expect(JSON.stringify(talk?.themes)).toMatch(/Reserves.*Tolls are shared.*Free passage in spring.*Offer two pilots/u)
    const { pdf } = await print(MEETING)
    expect(flatten((await inspectPdf(pdf)).text)).toContain('Thank for the ferry.')
  })

  it('keeps its points out of those of the meeting', () => {
    const { points, keyPoints } = modelOf(MEETING)
    expect(JSON.stringify([points, keyPoints])).not.toContain('Thank for the ferry.')
  })
})

describe('contacts in the book', () => {
  it('stand under their delegation, for staff', () => {
    const { contacts } = modelOf(MEETING)
    expect(contacts?.lead).toEqual(['For staff. Not to be left on a table.'])
    expect(contacts?.items).toEqual([
      {
        party: 'Norway',
        people: [{ name: 'Nils Berg', role: 'Head of cabinet', channels: expect.arrayContaining(['Secure channel: desk 4']) as string[] }],
      },
    ])
  })
})

describe('a briefing without any of it', () => {
  it('has no empty pages', () => {
    expect(modelOf(aMeeting())).toMatchObject({ ledger: null, biographies: null, bilaterals: null, contacts: null })
  })
})
