import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitmentWords } from '../../messages/commitment-words'
import { previewCommitments } from '../../shared/domain/commitment-preview'
import { readTable } from '../../shared/domain/delimited-text'
import { MAX_TABLE_BYTES } from '../../shared/ipc/contract'
import { anId, aMeeting, aParty, aTheme } from '../../shared/testing/builders'
import { createCommitmentTables } from './commitment-tables'
import { aDesk, temporaryFolder } from './testing/a-desk'

const PROMISE = { partyId: anId(10), who: 'Norway', themeId: anId(40), what: '=HYPERLINK("x")', amount: 2, unit: 'ships' }
const OPEN = { due: null, dueWords: 'by spring', text: '', status: 'announced' } as const

async function aTable(path: string | null) {
  const { meetings } = await aDesk()
  const commitment = [{ id: anId(46), ...PROMISE, ...OPEN }]
  await meetings.create(aMeeting({ title: 'A: harbour?' }, { party: [aParty()], theme: [aTheme()], commitment }))
  const proposed: string[] = []
  const chooseTableTarget = (name: string) => (proposed.push(name), Promise.resolve(path))
  return { proposed, tables: createCommitmentTables({ meetings, chooseTable: () => Promise.resolve(path), chooseTableTarget }) }
}

it('writes all commitments where a person chose, in the language of the window, with no formula alive', async () => {
  const path = join(await temporaryFolder(), 'table.csv')
  const { tables, proposed } = await aTable(path)
  expect(await tables.exportCsv(anId(1), 'fr')).toEqual({ ok: true, value: { fileName: 'table.csv', count: 1 } })
  expect(proposed).toEqual(['A harbour - Engagements.csv'])
  const text = await readFile(path, 'utf8')
  expect(text.startsWith('\uFEFF"Partie"')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
})

it('reads back what it wrote', async () => {
  const path = join(await temporaryFolder(), 'table.csv')
  const { tables } = await aTable(path)
  await tables.exportCsv(anId(1), 'ro')
  const chosen = await tables.chooseTable()
  const text = chosen.ok ? (chosen.value?.text ?? '') : ''
  const meeting = aMeeting({}, { party: [aParty()], theme: [aTheme()] })
  expect(previewCommitments(meeting, readTable(text), commitmentWords('ro'))).toEqual({
    additions: [{ ...PROMISE, ...OPEN }],
    known: 0,
    problems: [],
  })
})

it('does nothing when nothing was chosen', async () => {
  const { tables } = await aTable(null)
  expect(await tables.exportCsv(anId(1), 'en')).toEqual({ ok: true, value: null })
  expect(await tables.chooseTable()).toEqual({ ok: true, value: null })
})

it.each([
  ['empty', new Uint8Array(), 'file-empty'],
  ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'file-binary'],
  ['too large', new Uint8Array(MAX_TABLE_BYTES + 1).fill(65), 'file-too-large'],
])('refuses a file that is %s', async (_, bytes, code) => {
  const path = join(await temporaryFolder(), 'table.csv')
  await writeFile(path, bytes)
  const { tables } = await aTable(path)
  expect(await tables.chooseTable()).toMatchObject({ ok: false, problem: { code } })
})
