import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import en from '../../../messages/en/positions.json'
import fr from '../../../messages/fr/positions.json'
import ro from '../../../messages/ro/positions.json'
import { A_MOMENT, aMeeting, anEvidence, anId, aParty, aPosition, aSource, aTheme, idCounter } from '../testing/builders'
import { applyCommand } from './apply-command'
import type { Action } from './command'
import { readTable } from './delimited-text'
import type { Meeting } from './meeting'
import { STANCES, type Stance } from './position'
import { importPositions, previewTable } from './position-preview'
import { createPositionTable } from './position-lookup'
import { toTsv } from './position-table'
import { readStance } from './read-stance'
import { fillStances, setStance } from './set-stance'

const PARTIES = [
  aParty(),
  aParty({ id: anId(11), name: '=Sweden', countryCode: 'SE' }),
  aParty({ id: anId(12), name: 'Denmark', countryCode: 'DK' }),
]
const THEMES = [aTheme(), aTheme({ id: anId(41), title: 'Ice, "thick"' })]
const ALL = { partyIds: PARTIES.map(({ id }) => id), themeIds: THEMES.map(({ id }) => id) }
const CELLS = ALL.partyIds.flatMap((partyId) => ALL.themeIds.map((themeId) => ({ partyId, themeId })))
const EMPTY = aMeeting({}, { party: PARTIES, theme: THEMES })
const stanceText = (stance: Stance) => en[`positions_stance_${stance}`]

describe('setStance', () => {
  it('gives every cell the stance in one step that is taken back exactly', () => {
    fc.assert(
      fc.property(filled, fc.subarray(CELLS), fc.constantFrom(...STANCES), (meeting, cells, stance) => {
        const after = apply(meeting, setStance(meeting, cells, stance, idCounter()))
        const table = createPositionTable(after.meeting)
        const before = createPositionTable(meeting)
        for (const { partyId, themeId } of CELLS) {
          const isChosen = cells.some((each) => each.partyId === partyId && each.themeId === themeId)
          expect(table.stanceAt(partyId, themeId)).toBe(isChosen ? stance : before.stanceAt(partyId, themeId))
        }
        expect(applyCommand(after.meeting, after.inverse, A_MOMENT)).toMatchObject({ ok: true, value: { meeting } })
      }),
    )
  })

  it('removes an unknown position of which nothing else is known, and keeps one that says or cites something', () => {
    const known = [
      aPosition(),
      aPosition({ id: anId(451), themeId: anId(41), conditions: 'A date.' }),
      aPosition({ id: anId(452), partyId: anId(11) }),
    ]
    const evidence = [anEvidence({ kind: 'position', id: anId(452), field: 'stance' })]
    const meeting = { ...EMPTY, lists: { ...EMPTY.lists, position: known, source: [aSource()], evidence } }
    const { position } = apply(meeting, setStance(meeting, CELLS, 'unknown', idCounter())).meeting.lists
    expect(position.map(({ id, stance }) => [id, stance])).toEqual([
      [anId(451), 'unknown'],
      [anId(452), 'unknown'],
    ])
  })

  it('names the party of a single cell', () => {
    expect(setStance(EMPTY, CELLS.slice(0, 1), 'supports', idCounter())).toMatchObject({ label: 'set-stance', subject: 'Norway' })
    expect(setStance(EMPTY, CELLS, 'supports', idCounter()).subject).toBe('')
  })
})

describe('fillStances', () => {
  it('goes down from the first row and right from the first column', () => {
    const meeting = withStances(['supports', 'opposes', 'unknown', 'reserves', 'conditional', 'unknown'])
    const fill = (direction: 'down' | 'right') => {
      const table = createPositionTable(
        apply(meeting, fillStances(meeting, ALL.partyIds, ALL.themeIds, direction, idCounter(8000))).meeting,
      )
      return CELLS.map(({ partyId, themeId }) => table.stanceAt(partyId, themeId)[0]).join('')
    }
    expect(fill('down')).toBe('sososo')
    expect(fill('right')).toBe('ssuucc')
  })
})

describe('the table of positions in the clipboard', () => {
  it('comes back as it was, with and without titles', () => {
    fc.assert(
      fc.property(filled, fc.boolean(), (meeting, hasTitles) => {
        const tsv = toTsv(meeting, ALL, { stanceText, nameOf: hasTitles ? ({ name }) => name : null })
        const preview = previewTable(EMPTY, readTable(tsv), ALL)
        expect(preview.problems).toEqual([])
        expect([preview.hasPartyNames, preview.hasThemeTitles]).toEqual([hasTitles, hasTitles])
        const { meeting: after } = apply(EMPTY, importPositions(EMPTY, preview, idCounter(8000)))
        expect(toTsv(after, ALL, { stanceText, nameOf: null })).toBe(toTsv(meeting, ALL, { stanceText, nameOf: null }))
      }),
    )
  })

  it('never holds a formula', () => {
    expect(toTsv(EMPTY, ALL, { stanceText, nameOf: ({ name }) => name })).toContain("\r\n'=Sweden\t")
  })

  it('lies from the chosen cell on, and says what lies outside', () => {
    const preview = previewTable(EMPTY, readTable('s\tc\tu\nr\to\t?\n'), {
      partyIds: ALL.partyIds.slice(2),
      themeIds: ALL.themeIds.slice(1),
    })
    expect(preview.changes.map(({ party, theme, after }) => [party.name, theme.id, after])).toEqual([['Denmark', anId(41), 'supports']])
    expect(preview.problems).toEqual([
      { kind: 'outside-rows', count: 1 },
      { kind: 'outside-columns', count: 2 },
    ])
  })

  it('finds rows and columns by name, and says what it does not know', () => {
    const tsv = '\t2\tTransit\tSafe passage for ships\nDanemark\tno\t\tmaybe\nAtlantis\ts\ts\ts\nNorvegia\tda\nNO\tnu\n'
    const { changes, problems, unchanged } = previewTable(EMPTY, readTable(tsv), ALL)
    expect(changes.map(({ party, theme, before, after }) => [party.id, theme.id, before, after])).toEqual([
      [anId(12), anId(41), 'unknown', 'opposes'],
      [anId(10), anId(41), 'unknown', 'supports'],
    ])
    expect(unchanged).toBe(0)
    expect(problems).toEqual([
      { kind: 'unknown-party', row: 3, text: 'Atlantis' },
      { kind: 'unknown-theme', column: 3, text: 'Transit' },
      { kind: 'ragged-row', row: 4, expected: 4, found: 2 },
      { kind: 'ragged-row', row: 5, expected: 4, found: 2 },
      { kind: 'unknown-stance', row: 2, column: 4, text: 'maybe' },
      { kind: 'named-twice', row: 5, column: 2 },
    ])
  })

  it('leaves empty cells alone and makes no step of nothing', () => {
    const meeting = withStances(['supports', 'opposes'])
    const preview = previewTable(meeting, readTable('\t\ns\to'), ALL)
    expect(previewTable(meeting, readTable('s\to'), ALL)).toMatchObject({ changes: [], unchanged: 2 })
    expect(preview.changes).toHaveLength(2)
    expect(previewTable(meeting, readTable(''), ALL)).toMatchObject({ changes: [], problems: [] })
  })
})

describe('readStance', () => {
  it.each([en, ro, fr].map((messages) => [messages.positions_stance_supports, messages] as const))(
    'knows our own words: %s',
    (_, messages) => {
      expect(STANCES.map((stance) => readStance(messages[`positions_stance_${stance}`]))).toEqual(STANCES)
    },
  )

  it('knows letters and symbols, and nothing in a hyphen', () => {
    expect(['s', 'C', 'u', 'r', 'o', '?', ' ✓ ', '×', '~'].map(readStance)).toEqual([...STANCES, 'supports', 'opposes', 'undecided'])
    expect(['', '-', 'x', 'maybe'].map(readStance)).toEqual([null, null, null, null])
  })
})

const filled = fc.array(fc.constantFrom(...STANCES), { minLength: CELLS.length, maxLength: CELLS.length }).map(withStances)

function withStances(stances: readonly Stance[]): Meeting {
  const position = CELLS.flatMap((cell, at) => {
    const stance = stances[at] ?? 'unknown'
    return stance === 'unknown' ? [] : [aPosition({ ...cell, id: anId(450 + at), stance })]
  })
  return { ...EMPTY, lists: { ...EMPTY.lists, position } }
}

function apply(meeting: Meeting, { command }: Action) {
  const applied = applyCommand(meeting, command, A_MOMENT)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem))
  return applied.value
}
