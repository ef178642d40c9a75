import type { Locator, Page } from '@playwright/test'
import { expectNoBarriers, LANGUAGES, setLanguage } from '../fixtures/barriers'
import type { Sherpa } from '../fixtures/sherpa'
import { copyToClipboard } from '../fixtures/system'
import { showTab, TABS } from '../fixtures/tabs'
import { expect, test } from '../fixtures/test'

/** In the language of the data, which does not change with that of the window. */
const POSITIONS = ['\tMonitoring of a ceasefire\tLong-term defence cooperation', 'France\tO\tmaybe', 'Atlantis\tS\tS', 'Spain\tR'].join(
  '\n',
)
const COMMITMENTS = ['party,theme,what,amount,colour', 'France,Monitoring of a ceasefire,=1+1,3,blue', 'Atlantis,,Divers,many,'].join('\n')

// All is found by its part and place: the words change with the language.
const panelOf = (page: Page): Locator => page.getByRole('tabpanel')

/** Closes what is open above the view. */
async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function checkTabs(sherpa: Sherpa): Promise<void> {
  const { page } = sherpa
  for (const tab of TABS.filter((each) => each !== 'Book')) {
    await showTab(page, tab)
    await expectNoBarriers(sherpa, tab)
  }
}

async function checkBook(sherpa: Sherpa): Promise<void> {
  await showTab(sherpa.page, 'Book')
  await expect(panelOf(sherpa.page).getByRole('article').first()).toBeVisible()
  await expectNoBarriers(sherpa, 'book')
}

async function checkPositions(sherpa: Sherpa): Promise<void> {
  const { app, page } = sherpa
  await showTab(page, 'Positions')
  const grid = page.getByRole('grid')
  await grid.press('ArrowRight')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await expectNoBarriers(sherpa, 'quote of a cell')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('complementary')).toBeVisible()
  await expectNoBarriers(sherpa, 'panel of a cell')
  await page.keyboard.press('Escape')
  await copyToClipboard(app, POSITIONS)
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(3)
  await expectNoBarriers(sherpa, 'preview of a pasted table')
  await dismiss(page)
  for (const [index, view] of ['consensus', 'map'].entries()) {
    await panelOf(page)
      .getByRole('radio')
      .nth(index + 1)
      .check({ force: true })
    await expect(panelOf(page).getByRole('navigation')).toBeVisible()
    await expectNoBarriers(sherpa, view)
  }
}

async function checkThemes(sherpa: Sherpa): Promise<void> {
  const { page } = sherpa
  await showTab(page, 'Themes')
  await panelOf(page).getByRole('navigation').getByRole('button').nth(2).click()
  await expectNoBarriers(sherpa, 'theme')
  await page.locator('.outline .line p').nth(4).click()
  await expectNoBarriers(sherpa, 'facts about a point')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  await expectNoBarriers(sherpa, 'citing a passage')
  await dismiss(page)
  await page.getByRole('article').locator('header').getByRole('button').last().press('Enter')
  await page.getByRole('menuitem').last().press('Enter')
  await expect(page.getByRole('dialog')).toContainText('24')
  await expectNoBarriers(sherpa, 'removing a theme')
  await dismiss(page)
}

async function checkCommitments(sherpa: Sherpa): Promise<void> {
  const { page } = sherpa
  await showTab(page, 'Commitments')
  await panelOf(page).getByRole('button').first().press('Enter')
  await page.getByRole('dialog').getByRole('textbox').fill(COMMITMENTS)
  await expect(page.getByRole('dialog').getByRole('list')).toHaveCount(2)
  await expectNoBarriers(sherpa, 'preview of commitments')
  await dismiss(page)
}

for (const language of LANGUAGES) {
  test(`no barrier in the filled example, in light and dark, in ${language}`, async ({ sherpa }) => {
    test.slow()
    await sherpa.openExample('Overview')
    await setLanguage(sherpa.page, language)
    await checkTabs(sherpa)
    await checkPositions(sherpa)
    await checkThemes(sherpa)
    await checkCommitments(sherpa)
    await checkBook(sherpa)
  })
}

test('at 200 % no view of the filled example scrolls sideways', async ({ sherpa }) => {
  const { app, page } = sherpa
  await sherpa.openExample('Overview')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700)
  const surplus = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, [role="tabpanel"], [role="region"]')]
        .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        .filter((width) => width > 1),
    )
  for (const tab of TABS) {
    await showTab(page, tab)
    await expect.soft.poll(surplus, { message: tab }).toEqual([])
  }
})
