import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBarriers } from '../fixtures/axe'
import type { Sherpa } from '../fixtures/sherpa'
import { expect, test } from '../fixtures/test'

interface Header {
  readonly format: string
  readonly schema: number
  readonly generation: number
}
interface Body {
  readonly meeting: { readonly fields: object }
}

const folderOf = ({ userData }: Sherpa, name: string): string => join(userData, 'library', name)

const TITLE = 'River council'

/** Makes the briefing one for somebody who is not in it; the file stays whole and signed. */
async function tear(sherpa: Sherpa): Promise<Buffer> {
  const [name = ''] = (await readdir(folderOf(sherpa, 'meetings'))).filter((each) => each.endsWith('.json'))
  const path = join(folderOf(sherpa, 'meetings'), name)
  const text = await readFile(path, 'utf8')
  const end = text.indexOf('\n')
  const { format, schema, generation } = JSON.parse(text.slice(0, end)) as Header
  const body = JSON.parse(text.slice(end + 1)) as Body
  const fields = { ...body.meeting.fields, leaderPersonId: '0'.repeat(26) }
  const torn = JSON.stringify({ ...body, meeting: { ...body.meeting, fields } })
  const header = { format, schema, generation, length: Buffer.byteLength(torn), sha256: '' }
  const sha256 = createHash('sha256')
    .update(`${JSON.stringify(header)}\n`)
    .update(torn)
    .digest('hex')
  const bytes = Buffer.from(`${JSON.stringify({ ...header, sha256 })}\n${torn}`)
  await writeFile(path, bytes)
  return bytes
}

test('a briefing with references that lead nowhere is named, explained, and repaired by choice only', async ({ sherpa }) => {
  await sherpa.library.createBlank(TITLE)
  await sherpa.overview.edit('Place', 'Vienna')
  await sherpa.window.waitUntilSaved()
  await sherpa.close()
  const bytes = await tear(sherpa)
  await sherpa.start()

  const { page } = sherpa
  const broken = page.getByRole('list', { name: 'Briefings that need a decision' })
  await expect(broken).toContainText(`${TITLE}: 1 reference leads nowhere`)
  await expect(sherpa.library.row(TITLE)).toBeHidden()

  const look = broken.getByRole('button', { name: 'Look at what is wrong' })
  await look.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: `What is wrong with ${TITLE}` })
  const findings = dialog.getByRole('region', { name: 'Findings' }).getByRole('listitem')
  await expect(findings.first()).toContainText('Points at something that is not there (the leader it is for).')
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(look).toBeFocused()
  expect(await readdir(folderOf(sherpa, 'set-aside'))).toEqual([])

  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Repair and keep the original' }).click()
  await expect(broken).toBeHidden()
  await expect(sherpa.library.row(TITLE)).toBeVisible()
  const [kept = ''] = await readdir(folderOf(sherpa, 'set-aside'))
  expect(await readFile(join(folderOf(sherpa, 'set-aside'), kept))).toEqual(bytes)

  await sherpa.restart()
  await sherpa.library.open(TITLE)
  await expect(sherpa.overview.fact('Place')).toHaveText('Vienna')
})
