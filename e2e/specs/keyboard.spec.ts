import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog, chooseInMenu } from '../fixtures/system'
import { tabTo } from '../fixtures/tab-to'
import { keysOf } from '../fixtures/tabs'
import { expect, test } from '../fixtures/test'

test('the whole path without a mouse, the focus always in sight', async ({ sherpa, folder }) => {
  const { page, library, window, sources, overview, book } = sherpa
  await tabTo(page, library.openSample)
  await page.keyboard.press('Enter')
  await expect(overview.title).toBeVisible()

  await page.keyboard.press(keysOf('Sources'))
  await expect(sources.rows.first()).toBeVisible()
  await tabTo(page, sources.chosen)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('a')
  await expect(sources.rows.filter({ hasText: 'Accepted' })).toHaveCount(1)
  await page.keyboard.press('u')
  await expect(sources.rows.filter({ hasText: 'Accepted' })).toHaveCount(0)
  await page.keyboard.press('/')
  await page.keyboard.type('Rubio')
  await page.keyboard.press('Enter')
  await expect(sources.rows).toHaveCount(1)
  await page.keyboard.press('r')
  await expect(sources.rows).toContainText('Rejected')
  await page.keyboard.press('r')
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+A')
  await expect(sources.sureDialog).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(sources.sureDialog).toBeHidden()

  await page.keyboard.press(keysOf('Overview'))
  await tabTo(page, overview.fact('Place'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Paris, Élysée Palace')
  await page.keyboard.press('Enter')
  await expect(overview.fact('Place')).toHaveText('Paris, Élysée Palace')
  await expect(overview.fact('Place')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(overview.fact('Place')).toHaveText('Paris')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(overview.passages).toContainText('Paris')
  await tabTo(page, overview.passages.getByRole('button', { name: 'Show in source' }))
  await page.keyboard.press('Enter')
  await expect(sources.marks.filter({ hasText: /^Paris$/u }).first()).toBeInViewport()

  const target = join(folder, 'book.pdf')
  await answerSaveDialog(sherpa.app, target)
  await page.keyboard.press(keysOf('Book'))
  await expect(book.page(1)).toBeVisible()
  await tabTo(page, book.exportPdf)
  await page.keyboard.press('Enter')
  await expect(book.result).toBeVisible()
  expect((await stat(target)).size).toBeGreaterThan(10_000)
  await tabTo(page, window.back)
  await page.keyboard.press('Enter')
  await tabTo(page, library.rows.getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(overview.title).toBeVisible()
})

test('Escape leaves a field as it was, and a dialog gives the focus back', async ({ sherpa }) => {
  const { page, library, overview, window } = sherpa
  await tabTo(page, library.paste)
  await page.keyboard.press('Enter')
  await expect(window.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(window.dialog).toBeHidden()
  await expect(library.paste).toBeFocused()
  await tabTo(page, library.createBriefing)
  await page.keyboard.press('Enter')
  await tabTo(page, overview.fact('Title'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Something else')
  await page.keyboard.press('Escape')
  await expect(overview.fact('Title')).toHaveText('Untitled briefing')
  await expect(overview.fact('Title')).toBeFocused()
})

test('the triage keys work at once after the tab is opened', async ({ sherpa }) => {
  await sherpa.library.openSample.click()
  await expect(sherpa.overview.title).toBeVisible()
  await sherpa.page.keyboard.press(keysOf('Sources'))
  await expect(sherpa.sources.rows.first()).toBeVisible()
  await sherpa.page.keyboard.press('a')
  await expect(sherpa.sources.rows.filter({ hasText: 'Accepted' })).toHaveCount(1)
})

test('one Escape closes any dialog', async ({ sherpa }) => {
  const { page, window, library, overview, sources } = sherpa
  const expectClosed = async () => {
    await expect(window.dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(window.dialog).toBeHidden()
  }
  await library.paste.press('Enter')
  await expectClosed()
  await library.openSample.press('Enter')
  await expect(overview.title).toBeVisible()
  await window.show('Sources')
  await sources.choose('Paris')
  await sources.press('Shift+A')
  await expectClosed()
  await page.getByRole('button', { name: 'Remove this source' }).press('Enter')
  await expectClosed()
  await chooseInMenu(sherpa.app, 'Help', 'About Sherpa')
  await expectClosed()
})
