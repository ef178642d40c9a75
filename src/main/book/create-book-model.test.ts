import { plainLine } from '../../shared/domain/rich-text'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  aMeeting,
  anAttendance,
  anEvidence,
  anId,
  aParty,
  aPerson,
  aPoint,
  aPosition,
  aSource,
  aTheme,
} from '../../shared/testing/builders'
import { meetings } from '../../shared/testing/arbitraries'
import { bookModelSchema, type BookModel } from './book-model'
import { createBookModel } from './create-book-model'
import { anEdition, draftOf } from './testing/books'
import { sampleMeeting } from './testing/sample-meeting'
import { gridMeeting } from './testing/stress-meetings'

// A machine under load is no reason to fail.
vi.setConfig({ testTimeout: 120_000 })

const rowNamed = (rows: BookModel['keyPoints']['rows'], label: string) => rows.find((row) => row.label === label)?.paragraphs ?? []

describe('createBookModel', () => {
  it('gives a valid model for any valid meeting, the same one each time', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const model = createBookModel({ meeting, edition: null, unknowns: [] })
        expect(bookModelSchema.parse(model)).toEqual(createBookModel({ meeting, edition: null, unknowns: [] }))
      }),
      { numRuns: 60 },
    )
  })

  it('is a draft without an edition, dated by the beginning of the briefing and never by today', () => {
    const model = draftOf(sampleMeeting())
    expect(model.isDraft).toBe(true)
    expect(model.edition).toBe('DRAFT')
    expect(model.cover.draftNotice).not.toBe('')
    expect(model.document.day).toEqual({ year: 2026, month: 1, day: 5 })
  })

  it('takes number, date and settings of the edition it is printed for', () => {
    const edition = anEdition({ language: 'fr', paper: 'letter' })
    const model = createBookModel({ meeting: sampleMeeting(), edition, unknowns: [] })
    expect(model).toMatchObject({ isDraft: false, language: 'fr', paper: 'letter', edition: 'Édition 2 · 23 novembre 2026' })
    expect(model.document.day).toEqual({ year: 2026, month: 11, day: 23 })
    expect(model.cover.draftNotice).toBe('')
  })

  it('prints a day that does not exist as it is written', () => {
    const model = createBookModel({ meeting: aMeeting({ day: '2026-02-31' }), edition: anEdition(), unknowns: [] })
    expect(model.cover.date).toContain('2026-02-31')
  })

  it('says on the cover what is missing instead of leaving it out', () => {
    const { cover, marking } = draftOf(aMeeting())
    expect(cover.date).toBe('date not known')
    expect(marking).toBe('Marking not chosen')
    expect(cover.facts.map(({ value }) => value)).toContain('reader not named')
  })
})

describe('participants', () => {
  it('come by delegation in the order of protocol, countries named in the language of the book', () => {
    const sample = sampleMeeting()
    const ordered = { ...sample, fields: { ...sample.fields, protocolOrder: 'alphabetical' as const } }
    const groups = draftOf(ordered, { language: 'ro' }).participants.items
    expect(groups.map(({ party }) => party.text)).toEqual(['Franța', 'NATO', 'Regatul Unit', 'România', 'Statele Unite ale Americii'])
    expect(groups[0]?.role.text).toBe('Co-gazdă')
    expect(groups[0]?.note).toBe('Niciun nume nu este cunoscut încă.')
  })

  it('hold the stand-in and never the one who stays away', () => {
    const { participants, absences } = draftOf(sampleMeeting())
    const names = participants.items.flatMap(({ people }) => people.map(({ name }) => name.text))
    expect(names).toContain('Avery Holt')
    expect(names).not.toContain('Marco Rubio')
    expect(absences.items.map(({ name }) => name.text)).toEqual(['Marco Rubio'])
    expect(absences.items[0]?.rows.map(({ label }) => label)).toEqual([
      'Attendance',
      'Reason',
      'Announced by',
      'Stand-in',
      'Effect',
      'Earlier',
    ])
  })

  it('say of a delegation whose people all stay away that nobody comes', () => {
    const meeting = aMeeting(
      {},
      { party: [aParty()], person: [aPerson({ partyId: anId(10) })], attendance: [anAttendance({ status: 'absent' })] },
    )
    const [group] = draftOf(meeting).participants.items
    expect(group).toMatchObject({ people: [], note: 'Nobody known to take part; see Absences.' })
    expect(rowNamed(draftOf(meeting).absences.items[0]?.rows ?? [], 'Reason')[0]?.text).toBe('not known')
  })

  it('count somebody of whom no source says that he comes as not certain', () => {
    const [group] = draftOf(aMeeting({}, { person: [aPerson()] })).participants.items
    expect(group?.party.text).toBe('Delegation not known')
    expect(group?.people[0]).toMatchObject({ isCertain: false, status: { text: 'not stated' } })
  })
})

describe('themes and points', () => {
  it('keep a numbered place for each theme that was announced and not named', () => {
    const { items, lead } = draftOf(sampleMeeting()).themes
    expect(lead[0]?.text).toBe('5 themes announced, 3 named.')
    expect(items.map(({ heading }) => heading).slice(2)).toEqual([
      'Theme 3: A multinational force',
      'Theme 4: announced, not named',
      'Theme 5: announced, not named',
    ])
  })

  it('say of each point whether it may be spoken', () => {
    const { points } = draftOf(sampleMeeting())
    expect(points.items.map(({ label, points: [first] }) => [label, first?.marks])).toEqual([
      ['To make', ['may be said']],
      ['To listen for', ['background only']],
      ['Avoid', ['background only']],
    ])
  })

  it('bring only what is to be said to the front page', () => {
    const theme = aTheme()
    const point = [aPoint({ kind: 'avoid' }), aPoint({ id: anId(51), themeId: theme.id, text: plainLine('Speak first.') })]
    const { keyPoints } = draftOf(aMeeting({}, { theme: [theme], point }))
    expect(keyPoints.groups.map(({ label, points }) => [label, points.map(({ runs }) => runs.map(({ text }) => text).join(''))])).toEqual([
      ['Theme 1: Safe passage for ships', ['Speak first.']],
    ])
  })
})

describe('footnotes', () => {
  it('give the exact words, where they stand, who said them and the grade', () => {
    const { notes } = draftOf(sampleMeeting())
    expect(notes.find(({ attribution }) => attribution !== '')).toEqual({
      quotation: '“Marco Rubio is staying in Washington because of the crisis in Venezuela, French officials said.”',
      title: 'Leaders gather in Paris',
      publication: 'The Continental, 4 January 2026',
      attribution: 'According to French officials.',
      grade: 'Grade F6.',
    })
  })

  it('print a passage once and repeat its number for the other facts it supports', () => {
    const { absences, notes } = draftOf(sampleMeeting())
    const rows = absences.items[0]?.rows ?? []
    const [status] = rowNamed(rows, 'Attendance')[0]?.calls ?? []
    const [reason] = rowNamed(rows, 'Reason')[0]?.calls ?? []
    expect(status?.isFirst).toBe(true)
    expect(reason).toEqual({ note: status?.note, isFirst: false })
    expect(new Set(notes.map((note) => JSON.stringify(note))).size).toBe(notes.length)
  })

  it('are numbered in the order in which they are first called', () => {
    const calls = [...JSON.stringify(draftOf(sampleMeeting())).matchAll(/"note":(\d+),"isFirst":true/gu)].map(([, note]) => Number(note))
    expect(calls.length).toBeGreaterThan(10)
    expect(calls).toEqual(calls.map((_, index) => index))
  })

  it('put what disagreeing sources give side by side', () => {
    const coming = rowNamed(draftOf(sampleMeeting()).keyPoints.rows, 'Coming')
    expect(coming.map(({ text }) => text)).toEqual(['4 of around 27 leaders are known by name.', 'Sources disagree: “about 27” and “35”.'])
  })

  it('shorten a very long quotation and show that they do', () => {
    const exact = 'word '.repeat(400).trim()
    const anchor = { start: 0, end: exact.length, exact, prefix: '', suffix: '' }
    const evidence = [anEvidence({ kind: 'meeting', id: anId(1), field: 'purpose' }, { anchor })]
    const [note] = draftOf(aMeeting({ purpose: 'Meet.' }, { source: [aSource()], evidence })).notes
    expect(note?.quotation.length).toBeLessThan(620)
    expect(note?.quotation.endsWith('word […]”')).toBe(true)
  })
})

describe('positions', () => {
  it('of nobody who was heard are shown as such and never as agreement', () => {
    const { overview, themes } = draftOf(sampleMeeting())
    expect(overview.items.map(({ result }) => result)).toEqual(['Consensus: not reached', 'Consensus: not reached', 'Consensus: open'])
    expect(overview.items[2]?.segments).toEqual([{ stance: 'unknown', count: 5 }])
    expect(themes.items[2]?.consensus).toBeNull()
  })

  it('are told from opposition to support, those with nothing to add by name', () => {
    const [first] = draftOf(sampleMeeting()).themes.items
    expect(first?.consensus?.groups.map(({ label, items, names }) => [label, items.map(({ name }) => name), names.length])).toEqual([
      ['Reserves', ['NATO'], 0],
      ['Conditions', ['United Kingdom'], 0],
      ['Supports', [], 2],
      ['Not known', [], 1],
    ])
  })

  it('say what an absence changes', () => {
    const party = [aParty({ weight: 1 }), aParty({ id: anId(11), name: 'Iceland', countryCode: 'IS' })]
    const position = [aPosition(), aPosition({ id: anId(46), partyId: anId(11), stance: 'opposes' })]
    const absent = { person: [aPerson({ partyId: anId(11) })], attendance: [anAttendance({ status: 'absent' })] }
    const [theme] = draftOf(aMeeting({}, { party, theme: [aTheme()], position, ...absent })).themes.items
    expect(theme?.consensus?.result).toBe('Consensus: reached')
    expect(theme?.consensus?.groups.at(-1)?.items.map(({ text }) => text)).toEqual([
      'Iceland (Opposes): if it came, Consensus: not reached.',
    ])
  })

  it('stand in columns of equal groups, each with all rows', () => {
    const { groups, isWide } = draftOf(gridMeeting(50, 41)).matrix
    expect(isWide).toBe(false)
    expect(groups.map(({ columns }) => columns.length)).toEqual([14, 14, 13])
    expect(groups.every(({ rows }) => rows.length === 50)).toBe(true)
  })

  it('are drawn on Europe when most states lie there, and those outside are listed', () => {
    const [map] = draftOf(sampleMeeting()).maps.items
    expect(map?.view).toBe('europe')
    expect(map?.states.map(({ code }) => code).sort()).toEqual(['FR', 'GB', 'RO'])
    expect(map?.list.map(({ names }) => names).join()).toContain('United States (not on the map)')
  })
})

describe('points', () => {
  it('keep their nesting, their style and the citation of single words', () => {
    const [theme] = draftOf(sampleMeeting()).themes.items
    const [, below] = theme?.groups[0]?.points ?? []
    expect(below?.level).toBe(1)
    expect(below?.runs.map(({ isBold, calls }) => [isBold, calls.length])).toEqual([
      [false, 0],
      [true, 1],
      [false, 0],
    ])
    expect(below?.marks).toEqual(['CONFIDENTIAL', 'may be said', 'might be raised', 'to the President of France'])
  })
})
