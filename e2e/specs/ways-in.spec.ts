import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startAgain } from '../fixtures/second-instance'
import { answerOpenDialog, chooseInMenu, copyToClipboard } from '../fixtures/system'
import { expect, test } from '../fixtures/test'
import { OSLO, VIENNA } from '../fixtures/texts'
import type { Sherpa } from '../fixtures/sherpa'

/** The text stands on the left, and what it says about the place on the right. */
async function expectDraft({ sources }: Sherpa, place: string): Promise<void> {
  await expect(sources.text).toContainText(place)
  await expect(sources.row('Place')).toContainText(place)
}

async function writeText(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

test('a text pasted into the dialog becomes a draft', async ({ sherpa }) => {
  await sherpa.library.pasteInDialog(VIENNA)
  await expectDraft(sherpa, 'Vienna')
})

test('a text pasted anywhere in the library becomes a draft', async ({ sherpa }) => {
  await copyToClipboard(sherpa.app, VIENNA)
  await sherpa.page.keyboard.press('Control+V')
  await expectDraft(sherpa, 'Vienna')
})

test('a dropped file becomes a draft', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'council.txt', bytes: Buffer.from(VIENNA) }])
  await expectDraft(sherpa, 'Vienna')
  await expect(sherpa.sources.list.getByRole('listitem')).toHaveText(/council/u)
})

test('several dropped files make one briefing', async ({ sherpa }) => {
  const files = [
    { name: 'council.txt', bytes: Buffer.from(VIENNA) },
    { name: 'energy.txt', bytes: Buffer.from(OSLO) },
  ]
  await sherpa.library.drop(files)
  await expect(sherpa.sources.list.getByRole('listitem')).toHaveCount(2)
  await sherpa.window.back.click()
  await expect(sherpa.library.rows).toHaveCount(1)
})

test('File > Open takes files and adds them to the open briefing', async ({ sherpa, folder }) => {
  await answerOpenDialog(sherpa.app, [await writeText(folder, 'council.txt', VIENNA)])
  await chooseInMenu(sherpa.app, 'File', 'Open files…')
  await expectDraft(sherpa, 'Vienna')
  await answerOpenDialog(sherpa.app, [await writeText(folder, 'energy.txt', OSLO)])
  await chooseInMenu(sherpa.app, 'File', 'Open files…')
  await expect(sherpa.sources.list.getByRole('listitem')).toHaveCount(2)
})

test('choosing no file changes nothing', async ({ sherpa }) => {
  await answerOpenDialog(sherpa.app, [])
  await sherpa.library.openFiles.click()
  await expect(sherpa.library.openSample).toBeVisible()
})

test('files on the command line make one briefing', async ({ unstarted, folder }) => {
  const files = [await writeText(folder, 'council.txt', VIENNA), await writeText(folder, 'energy.txt', OSLO)]
  await unstarted.start({ files })
  await expect(unstarted.sources.list.getByRole('listitem')).toHaveCount(2)
  await expect(unstarted.sources.text).toBeVisible()
})

test('a second start hands its file to the first and ends', async ({ sherpa, folder }) => {
  const status = await startAgain(sherpa, [await writeText(folder, 'council.txt', VIENNA)])
  expect(status).toBe(0)
  await expectDraft(sherpa, 'Vienna')
})

test('the same text twice is told, not added', async ({ sherpa }) => {
  const file = { name: 'council.txt', bytes: Buffer.from(VIENNA) }
  await sherpa.library.drop([file])
  await expectDraft(sherpa, 'Vienna')
  await sherpa.library.drop([file])
  await expect(sherpa.window.message(/is already a source of this briefing, word for word/u)).toBeVisible()
  await expect(sherpa.sources.list.getByRole('listitem')).toHaveCount(1)
})
