import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { A_MOMENT, aCommitment, aMeeting, anId, aParty, aTheme, idCounter } from '../testing/builders'
import { applyCommand } from './apply-command'
import { importCommitments, previewCommitments } from './commitment-preview'
import { COMMITMENT_STATUSES, type Commitment } from './commitment'
import { commitmentsToCsv, totalsOf, type CommitmentWords } from './commitment-table'
import { readTable } from './delimited-text'
import type { Meeting } from './meeting'

const WORDS: CommitmentWords = { columnText: (column) => `Col ${column}`, statusText: (status) => `is ${status}` }
const LISTS = {
  party: [aParty(), aParty({ id: anId(11), name: '=Sweden', countryCode: 'SE' })],
  theme: [aTheme(), aTheme({ id: anId(41), title: 'Ice' }), aTheme({ id: anId(42), title: 'ice' })],
}

/** Text that a careless reader or writer of CSV damages. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', "'", '＝', ' ', 'a', '\uFEFF'), { maxLength: 8 })
    .map((each) => each.join('')),
)
const commitment: fc.Arbitrary<Omit<Commitment, 'id'>> = fc.record({
  partyId: fc.constantFrom(null, anId(10), anId(11)),
  who: text,
  themeId: fc.constantFrom(null, anId(40), anId(41), anId(42)),
  what: text,
  amount: fc.option(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }).map(Math.abs))),
  unit: text,
  due: fc.option(fc.constantFrom('2026-02-28', '2030-12-31')),
  dueWords: text,
  text,
  status: fc.constantFrom(...COMMITMENT_STATUSES),
})

describe('the table of commitments', () => {
  it('comes back exactly as it was written', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 5 }), (drafts) => {
        const before = withCommitments(drafts.map((each, at) => ({ ...each, id: anId(1000 + at) })))
        const preview = previewCommitments(aMeeting({}, LISTS), readTable(commitmentsToCsv(before, WORDS)), WORDS)
        expect(preview).toEqual({ additions: drafts, known: 0, problems: [] })
      }),
    )
  })

  it('has no field that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(commitment, (each) => {
        const rows = readTable(commitmentsToCsv(withCommitments([{ ...each, id: anId(1000) }]), WORDS))
        expect(rows.flat().filter((field) => /^[=+\-@\t\r\n＝＋－＠]/u.test(field))).toEqual([])
      }),
    )
  })

  it('is brought in as one step, without what was promised before', () => {
    const before = withCommitments([aCommitment()])
    const csv = 'who;what;amount;unit\r\nNorway;two ships;2;ships\r\nNORVÈGE;a school;1,5;EUR million\r\n'
    const preview = previewCommitments(before, readTable(csv), WORDS)
    expect(preview).toMatchObject({ known: 1, problems: [], additions: [{ partyId: aParty().id, who: 'NORVÈGE', amount: 1.5 }] })
    const after = applyCommand(before, importCommitments(preview, idCounter()).command, A_MOMENT)
    expect(after).toMatchObject({ ok: true, value: { meeting: { lists: { commitment: [{}, { what: 'a school', status: 'reported' }] } } } })
  })

  it('says what it does not understand, and takes over the rest of the row', () => {
    const csv = 'party,theme,what,amount,due,status,colour\nAtlantis,Fire,a,"1,000",soon,maybe,red\nNorway,2. Ice,b\n'
    const { additions, problems } = previewCommitments(aMeeting({}, LISTS), readTable(csv, ','), WORDS)
    expect(problems).toEqual([
      { kind: 'unknown-column', column: 7, text: 'colour' },
      { kind: 'unknown-party', row: 2, text: 'Atlantis' },
      { kind: 'unknown-theme', row: 2, text: 'Fire' },
      { kind: 'bad-number', row: 2, text: '1,000' },
      { kind: 'bad-date', row: 2, text: 'soon' },
      { kind: 'unknown-status', row: 2, text: 'maybe' },
      { kind: 'ragged-row', row: 3, expected: 7, found: 3 },
    ])
    expect(additions).toMatchObject([
      { partyId: null, who: 'Atlantis', themeId: null, what: 'a', amount: null, due: null, status: 'reported' },
      { partyId: aParty().id, themeId: anId(41), what: 'b', amount: null },
    ])
  })

  it('leaves out a row that is too long, and a table without titles', () => {
    const read = (csv: string) => previewCommitments(aMeeting({}, LISTS), readTable(csv), WORDS)
    expect(read(`what\n${'x'.repeat(501)}\n`)).toEqual({ additions: [], known: 0, problems: [{ kind: 'too-long', row: 2 }] })
    expect(read('Norway,two ships\n').problems).toEqual([{ kind: 'no-titles' }])
    expect(read('').problems).toEqual([{ kind: 'no-titles' }])
  })
})

describe('totalsOf', () => {
  it('adds up each unit of each theme, without what was withdrawn', () => {
    const ships = { themeId: aTheme().id, unit: 'ships', amount: 2 }
    const list = [
      ships,
      { ...ships, unit: 'Ships' },
      { ...ships, unit: 'EUR' },
      { ...ships, amount: null },
      { ...ships, status: 'withdrawn' as const },
      {},
    ]
    expect(totalsOf(withCommitments(list.map((each, at) => aCommitment({ ...each, id: anId(1000 + at) }))))).toEqual([
      {
        themeId: aTheme().id,
        units: [
          { unit: 'ships', amount: 4, count: 2 },
          { unit: 'EUR', amount: 2, count: 1 },
        ],
        withoutAmount: 1,
      },
      { themeId: null, units: [{ unit: 'ships', amount: 2, count: 1 }], withoutAmount: 0 },
    ])
  })
})

function withCommitments(commitments: readonly Commitment[]): Meeting {
  return aMeeting({}, { ...LISTS, commitment: commitments })
}
