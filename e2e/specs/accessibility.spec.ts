import { expectNoBarriers, LANGUAGES, setLanguage } from '../fixtures/barriers'
import type { Sherpa } from '../fixtures/sherpa'
import { chooseInMenu } from '../fixtures/system'
import { showTab, TABS } from '../fixtures/tabs'
import { expect, test } from '../fixtures/test'

async function acceptEverythingSure({ library, window, sources }: Sherpa): Promise<void> {
  await library.openSample.click()
  await window.show('Sources')
  await sources.choose('Paris')
  await sources.acceptSure()
}

for (const language of LANGUAGES) {
  test(`no barrier in any view, in light and dark, in ${language}`, async ({ sherpa }) => {
    test.slow()
    const { page } = sherpa
    await setLanguage(page, language)
    await expectNoBarriers(sherpa, 'empty library')
    await setLanguage(page, 'English')
    await acceptEverythingSure(sherpa)
    await setLanguage(page, language)
    for (const tab of TABS) {
      await showTab(page, tab)
      if (tab === 'Book') await expect(page.getByRole('tabpanel').getByRole('article').first()).toBeVisible()
      await expectNoBarriers(sherpa, tab)
    }
    await page.getByRole('banner').getByRole('button').first().click()
    await expect(page.getByRole('list').getByRole('listitem')).toHaveCount(1)
    await expectNoBarriers(sherpa, 'library')
  })
}

test('no barrier in any dialog, menu or list that opens', async ({ sherpa }) => {
  test.slow()
  const { page, window, library, overview, people, sources } = sherpa
  await library.paste.click()
  await expect(window.dialog).toBeVisible()
  await expectNoBarriers(sherpa, 'dialog to paste')
  await page.keyboard.press('Escape')
  await chooseInMenu(sherpa.app, 'Help', 'About Sherpa')
  await expect(window.dialog).toContainText('Version')
  await expectNoBarriers(sherpa, 'about')
  await window.dialog.getByRole('button', { name: 'Close' }).press('Enter')
  await window.settings.click()
  await expectNoBarriers(sherpa, 'settings')
  await page.keyboard.press('Escape')
  await library.openSample.click()
  await window.show('Sources')
  await sources.choose('Paris')
  await sources.press('e')
  await expectNoBarriers(sherpa, 'form of a suggestion')
  await page.keyboard.press('Escape')
  await sources.press('Shift+A')
  await expectNoBarriers(sherpa, 'accept the sure ones')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove this source' }).click()
  await expectNoBarriers(sherpa, 'remove a source')
  await window.dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
  await window.show('Overview')
  await overview.openPassages('Place')
  await expectNoBarriers(sherpa, 'passages')
  await page.keyboard.press('Escape')
  await overview.fact('Place').click()
  await expectNoBarriers(sherpa, 'text being edited')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Choose a date' }).click()
  await expectNoBarriers(sherpa, 'calendar')
  await page.keyboard.press('Escape')
  await window.show('People')
  await people.view.getByRole('button', { name: 'Actions for Mark Rutte' }).click()
  await expectNoBarriers(sherpa, 'menu of a person')
  await page.keyboard.press('Escape')
  await people.view.getByRole('combobox', { name: /^Attendance of Mark Rutte/u }).click()
  // A list that opens hangs at the end of the page, outside its landmarks; the field it belongs to points at it.
  await expectNoBarriers(sherpa, 'list of attendance', ['region'])
})

test('messages are announced and can be dismissed with the keyboard', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'empty.txt', bytes: new Uint8Array(0) }])
  await expect(sherpa.window.message('“empty.txt” is empty.')).toBeVisible()
  await expectNoBarriers(sherpa, 'message')
  const dismiss = sherpa.window.messages.getByRole('button', { name: 'Dismiss' })
  await dismiss.focus()
  await sherpa.page.keyboard.press('Enter')
  await expect(sherpa.window.message('“empty.txt” is empty.')).toBeHidden()
})

test('at 200 % no view scrolls sideways', async ({ sherpa }) => {
  const { page } = sherpa
  const widths = () =>
    page.evaluate(() => {
      const places = [document.documentElement, document.body, ...document.querySelectorAll('main, [role="tabpanel"]')]
      return places.map((place) => place.scrollWidth - place.clientWidth).filter((surplus) => surplus > 1)
    })
  await sherpa.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700)
  expect.soft(await widths(), 'empty library').toEqual([])
  await acceptEverythingSure(sherpa)
  for (const tab of TABS) {
    await showTab(page, tab)
    expect.soft(await widths(), tab).toEqual([])
  }
})
