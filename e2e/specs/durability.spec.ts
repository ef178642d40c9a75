import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSmallDisk } from '../fixtures/small-disk'
import type { Sherpa } from '../fixtures/sherpa'
import { answerQuestions, questionsAsked } from '../fixtures/system'
import { expect, test } from '../fixtures/test'

/** A briefing made by hand, with a place. */
async function createBriefing({ library, window, overview }: Sherpa, title: string, place: string): Promise<void> {
  await library.createBlank()
  await overview.edit('Title', title)
  await overview.edit('Place', place)
  await window.waitUntilSaved()
}

/** Turns one byte in the middle of a file round. */
async function damage(path: string): Promise<void> {
  const bytes = await readFile(path)
  const middle = Math.floor(bytes.byteLength / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  await writeFile(path, bytes)
}

/** Opens the briefing called `title`, whose place has to be `place`. */
async function expectPlace({ library, overview }: Sherpa, title: string, place: string): Promise<void> {
  await library.open(title)
  await expect(overview.fact('Place')).toHaveText(place)
}

const meetingsOf = ({ userData }: Sherpa): string => join(userData, 'library', 'meetings')

test('killed after "Saved": everything is there at the next start, and undo goes on', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  await sherpa.kill()
  await sherpa.start()
  await expectPlace(sherpa, 'River council', 'Vienna')
  await sherpa.window.undo.click()
  await expect(sherpa.overview.fact('Place')).not.toHaveText('Vienna')
})

test('killed in the middle of quick edits: the file is whole', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Place 0')
  for (const place of ['Place 1', 'Place 2', 'Place 3', 'Place 4']) await sherpa.overview.edit('Place', place)
  await sherpa.kill()
  await sherpa.start()
  await sherpa.library.open('River council')
  await expect(sherpa.overview.fact('Place')).toHaveText(/^Place [0-4]$/u)
  await expect(sherpa.window.messages.getByText('damaged')).toBeHidden()
})

test('leaving right after an edit saves it', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  await sherpa.overview.edit('Place', 'Bratislava')
  await sherpa.restart()
  await expectPlace(sherpa, 'River council', 'Bratislava')
})

test('leaving in the middle of typing saves what was typed', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  await sherpa.overview.fact('Place').click()
  await sherpa.page.keyboard.insertText('Bratislava')
  await sherpa.restart()
  await expectPlace(sherpa, 'River council', 'Bratislava')
})

test('the library folder gone while running: not saved is shown, and saving again works once it is back', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  const library = join(sherpa.userData, 'library')
  await rename(library, `${library}-away`)
  await sherpa.overview.edit('Place', 'Bratislava')
  await expect(sherpa.window.saved).toContainText('Not saved: the folder is missing')
  await rename(`${library}-away`, library)
  await sherpa.window.saveAgain.click()
  await sherpa.window.waitUntilSaved()
  await sherpa.restart()
  await expectPlace(sherpa, 'River council', 'Bratislava')
})

test('leaving while something cannot be saved asks first', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  const library = join(sherpa.userData, 'library')
  await rename(library, `${library}-away`)
  await sherpa.overview.edit('Place', 'Bratislava')
  await expect(sherpa.window.saved).toContainText('Not saved')
  await answerQuestions(sherpa.app, 1)
  await sherpa.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => questionsAsked(sherpa.app)).toHaveLength(1)
  expect(await questionsAsked(sherpa.app)).toEqual([expect.stringMatching(/^Some changes are not saved yet .*folder/u)])
  await expect(sherpa.overview.fact('Place')).toHaveText('Bratislava')
  await rename(`${library}-away`, library)
  await sherpa.restart()
  await expectPlace(sherpa, 'River council', 'Bratislava')
})

test('a full disk while saving: not saved is shown, nothing is lost, and it goes on when there is room', async ({ unstarted, folder }) => {
  const disk = await openSmallDisk(folder, 1024)
  test.skip(disk === null, 'this system lets an ordinary user mount nothing (user namespaces are off)')
  if (disk === null) return
  await mkdir(join(disk.folder, 'library'))
  await mkdir(unstarted.userData)
  await symlink(join(disk.folder, 'library'), join(unstarted.userData, 'library'))
  await unstarted.start()
  await createBriefing(unstarted, 'River council', 'Vienna')
  await disk.fill()
  await unstarted.overview.edit('Place', 'Bratislava')
  await expect(unstarted.window.saved).toContainText('Not saved: the disk is full')
  await disk.makeRoom()
  await unstarted.window.saveAgain.click()
  await unstarted.window.waitUntilSaved()
  await unstarted.restart()
  await expectPlace(unstarted, 'River council', 'Bratislava')
  await unstarted.close()
  await disk.end()
})

test('a damaged last save: the save before it is opened, and that is said', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  await sherpa.overview.edit('Place', 'Bratislava')
  await sherpa.window.waitUntilSaved()
  await sherpa.close()
  const [file = ''] = (await readdir(meetingsOf(sherpa))).filter((name) => name.endsWith('.json'))
  await damage(join(meetingsOf(sherpa), file))
  await sherpa.start()
  await sherpa.library.open('River council')
  await expect(sherpa.window.message(/^The last save of “.+” was damaged, so the save before it was opened\./u)).toBeVisible()
  await expect(sherpa.overview.fact('Place')).toHaveText('Vienna')
})

test('a briefing damaged beyond repair is set aside and named; the others open', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  const damaged = await readdir(meetingsOf(sherpa))
  await sherpa.window.back.click()
  await createBriefing(sherpa, 'Energy round', 'Oslo')
  await sherpa.close()
  for (const name of damaged) await damage(join(meetingsOf(sherpa), name))
  await sherpa.start()
  await expect(sherpa.library.list.getByRole('button', { name: 'Energy round', exact: true })).toBeVisible()
  const file = damaged.find((name) => name.endsWith('.json')) ?? ''
  await expect(
    sherpa.window.message(new RegExp(`“(River council|${file})” is damaged and could not be read. It was set aside`, 'u')),
  ).toBeVisible()
  const setAside = await readdir(join(sherpa.userData, 'library', 'set-aside'))
  expect(setAside.filter((name) => name.startsWith(file))).not.toEqual([])
  await expectPlace(sherpa, 'Energy round', 'Oslo')
})

test('damaged settings are told and made anew', async ({ sherpa }) => {
  await sherpa.window.choose('Dark')
  await expect.poll(() => readdir(join(sherpa.userData, 'library'))).toContain('settings.json')
  await sherpa.close()
  const settings = join(sherpa.userData, 'library', 'settings.json')
  for (const path of [settings, `${settings}.prev`]) await writeFile(path, 'not settings at all')
  await sherpa.start()
  await expect(sherpa.window.message('The settings could not be read and were set aside. Your briefings are safe.')).toBeVisible()
  await sherpa.window.choose('Dark')
  await sherpa.restart()
  await expect(sherpa.window.messages.getByText('settings')).toBeHidden()
  await expect(sherpa.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('an index that is gone is made again from the files', async ({ sherpa }) => {
  await createBriefing(sherpa, 'River council', 'Vienna')
  await sherpa.close()
  await writeFile(join(sherpa.userData, 'library', 'index.json'), 'junk')
  await sherpa.start()
  await expectPlace(sherpa, 'River council', 'Vienna')
})
