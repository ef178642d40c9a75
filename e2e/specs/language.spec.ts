import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { readPdf } from '../fixtures/pdf'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'

/** The words of the window themselves: what is tested is that they change, not what they are. */
async function words(language: string, area: string, key: string): Promise<string> {
  const file = join(projectRoot, 'messages', language, `${area}.json`)
  const messages = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, string>>
  return messages[key] ?? ''
}

test('another language holds at once, in the window and in the menu, and after a restart', async ({ sherpa }) => {
  const { window, page } = sherpa
  await window.choose('Română')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro')
  await expect(page.getByRole('button', { name: await words('ro', 'library', 'library_open_sample') })).toBeVisible()
  const menu = () => sherpa.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  await expect.poll(menu).toContain(await words('ro', 'menu', 'menu_file'))
  await sherpa.close()
  await sherpa.start({ settingsLabel: await words('ro', 'app', 'app_settings') })
  await expect(sherpa.page.locator('html')).toHaveAttribute('lang', 'ro')
})

test('the computer’s language holds until one is chosen', async ({ unstarted }) => {
  await unstarted.start({ env: { LANGUAGE: 'fr_FR' }, settingsLabel: await words('fr', 'app', 'app_settings') })
  await expect(unstarted.page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('a problem is told in the language of the moment', async ({ sherpa }) => {
  await sherpa.window.choose('Français')
  await sherpa.library.drop([{ name: 'vide.txt', bytes: new Uint8Array(0) }])
  const sentence = (await words('fr', 'problems', 'problems_file_empty')).replace('{name}', 'vide.txt')
  await expect(sherpa.page.getByText(sentence)).toBeVisible()
})

test('the book has a language of its own', async ({ sherpa, folder }) => {
  const target = join(folder, 'carte.pdf')
  await answerSaveDialog(sherpa.app, target)
  await sherpa.library.openSample.click()
  await sherpa.window.show('Book')
  await sherpa.book.setLanguage('Română')
  await sherpa.book.exportPdf.click()
  await expect(sherpa.book.result).toBeVisible()
  expect((await readPdf(target)).text).toContain('Participanți')
  await expect(sherpa.page.locator('html')).toHaveAttribute('lang', 'en')
})
