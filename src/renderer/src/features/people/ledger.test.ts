import { describe, expect, it } from 'vitest'
import { ATTENDANCE_STATUSES } from '../../../../shared/domain/attendance'
import { ledgerOf } from '../../../../shared/domain/attendance-ledger'
import { aMeeting, anAttendance, anId, aParty, aPerson, aProgrammeItem } from '../../../../shared/testing/builders'
import { overwriteGetLocale } from '../../../../messages/generated/runtime'
import { countsText } from './counts-text'
import { effectLines } from './effect-lines'
import { languageOptions } from './language-list'
import { inLedgerOrder } from './ledger-order'
import { draftMessage } from './message-draft'
import { orderedParties } from './ordered-parties'
import { keptSize, refusalOf } from './picture-limits'
import { letterOf, statusOfKey } from './status-keys'

const NORWAY = aParty({ precedence: 1 })
const AUSTRIA = aParty({ id: anId(11), name: 'Austria', countryCode: 'AT', hostOrder: 1 })
const INGRID = aPerson({ partyId: NORWAY.id })
const FRANZ = aPerson({ id: anId(21), name: 'Franz', partyId: AUSTRIA.id })
const key = (letter: string, more: KeyboardEventInit = {}) => statusOfKey(new KeyboardEvent('keydown', { key: letter, ...more }))

describe('the ledger in the window', () => {
  it('counts against what was announced, with the words of the source, or against the list', () => {
    const attendance = [anAttendance({ status: 'confirmed' })]
    const counts = (expectedLeaders: { count: number; qualifier: string } | null) =>
      countsText(ledgerOf(aMeeting({ expectedLeaders }, { person: [INGRID, FRANZ], attendance })).counts)
    expect(counts({ count: 27, qualifier: 'around' })).toBe('1 confirmed of around 27, 0 away, 1 not heard from')
    expect(counts(null)).toBe('1 confirmed of 2 listed, 0 away, 1 not heard from')
  })

  it('goes by delegation in the order of protocol', () => {
    const lists = { party: [NORWAY, AUSTRIA], person: [FRANZ, INGRID, aPerson({ id: anId(22), name: 'Nobody’s' })] }
    const order = (protocolOrder: 'listed' | 'host') => {
      const meeting = aMeeting({ protocolOrder }, lists)
      return inLedgerOrder(meeting, ledgerOf(meeting).entries).map(({ person }) => person.name)
    }
    expect(order('listed')).toEqual(['Ingrid Solheim', 'Franz', 'Nobody’s'])
    expect(order('host')).toEqual(['Franz', 'Ingrid Solheim', 'Nobody’s'])
  })

  it('orders by name in the language of the book, not of the window', () => {
    const book = { language: 'fr', paper: 'a4', audience: '', printsChecks: false } as const
    const parties = [NORWAY, aParty({ id: anId(12), name: 'Germany', countryCode: 'DE' })]
    const meeting = aMeeting({ protocolOrder: 'alphabetical', book }, { party: parties })
    expect(orderedParties(meeting).map(({ countryCode }) => countryCode)).toEqual(['DE', 'NO'])
  })

  it('sets a status by one letter, each its own in every language', () => {
    expect(key('c')).toBe('confirmed')
    expect(key('c', { ctrlKey: true })).toBeUndefined()
    expect(key('x')).toBeUndefined()
    for (const locale of ['en', 'ro', 'fr'] as const) {
      overwriteGetLocale(() => locale)
      expect(new Set(ATTENDANCE_STATUSES.map(letterOf)).size).toBe(ATTENDANCE_STATUSES.length)
    }
    overwriteGetLocale(() => 'en')
  })

  it('says what an absence does', () => {
    const programme = [aProgrammeItem({ leadPersonId: INGRID.id })]
    const attendance = [anAttendance({ status: 'absent' })]
    const [entry] = ledgerOf(aMeeting({}, { party: [NORWAY], person: [INGRID], attendance, programme })).entries
    expect(entry && effectLines(entry)).toEqual(['“Opening session” loses its lead'])
  })
})

describe('the message that is proposed', () => {
  const fields = aMeeting({ book: { language: 'ro', paper: 'a4', audience: '', printsChecks: false } }).fields
  const to = (changes: Parameters<typeof anAttendance>[0], formOfAddress = '') =>
    draftMessage(fields, { person: aPerson({ formOfAddress }), attendance: anAttendance(changes), party: null })

  it('is in the language of the book and speaks to the person as is due', () => {
    expect(to({ status: 'absent' }, 'Excelență')).toMatch(/^Excelență,\n\nam aflat cu regret/u)
    expect(to({ status: 'absent' })).toMatch(/^Ingrid Solheim,/u)
  })

  it('names the stand-in, or the post, or nobody in particular', () => {
    expect(to({ status: 'represented', standIn: 'Nils Berg' })).toContain('Nils Berg')
    expect(to({ status: 'represented', standInPost: 'Ministrul de externe' })).toContain('Ministrul de externe')
    expect(to({ status: 'represented' })).toContain('reprezentantul dumneavoastră')
  })
})

describe('a picture that was chosen', () => {
  const head = { format: 'png', width: 800, height: 600, isAnimated: false } as const

  it('is refused by its head before anything is decoded', () => {
    expect(refusalOf(head)).toBeNull()
    expect(refusalOf(null)).toBe('picture-format')
    expect(refusalOf({ ...head, isAnimated: true })).toBe('picture-animated')
    expect(refusalOf({ ...head, width: 30_000, height: 30_000 })).toBe('picture-too-large')
    expect(refusalOf({ ...head, height: 0 })).toBe('picture-unreadable')
  })

  it('keeps its shape and never grows', () => {
    expect(keptSize(800, 600)).toEqual({ width: 800, height: 600 })
    expect(keptSize(4_000, 3_000)).toEqual({ width: 1_024, height: 768 })
    expect(keptSize(10_000, 1)).toEqual({ width: 1_024, height: 1 })
  })
})

describe('the languages to choose from', () => {
  it('stand by name, with those that are spoken already, whatever they are', () => {
    const options = languageOptions(['smn'], 'en-GB')
    expect(options.map(({ tag }) => tag)).toContain('smn')
    expect(options.findIndex(({ tag }) => tag === 'fr')).toBeLessThan(options.findIndex(({ tag }) => tag === 'ro'))
  })
})
