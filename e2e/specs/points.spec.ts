import type { Sherpa } from '../fixtures/sherpa'
import { expect, test } from '../fixtures/test'

async function press({ page }: Sherpa, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** The words of the points, without the labels beside them. */
async function expectLines({ themes }: Sherpa, words: readonly string[]): Promise<void> {
  await expect(themes.lines.locator('p')).toHaveText(words.map((each) => new RegExp(`^${each}`, 'u')))
}

/** A new briefing with one theme and the cursor in its empty outline. */
async function beginOutline(sherpa: Sherpa): Promise<void> {
  await sherpa.library.createBlank()
  await sherpa.window.show('Themes')
  await sherpa.themes.add('Fishing quotas')
  await sherpa.themes.page.getByRole('button', { name: 'Add a point' }).press('Enter')
  await expect(sherpa.themes.outline).toBeFocused()
}

test('points are written, moved, put under one another and made bold without the mouse', async ({ sherpa }) => {
  const { page, themes, window } = sherpa
  await beginOutline(sherpa)
  await page.keyboard.type('Open with the catch of last year.')
  await press(sherpa, 'Enter')
  await page.keyboard.type('Name the lagoon.')
  await press(sherpa, 'Enter', 'Tab')
  await page.keyboard.type('It feeds two towns.')
  await expectLines(sherpa, ['Open with', 'Name the lagoon', 'It feeds'])
  await expect(themes.lines.nth(2)).toHaveClass(/level-1/u)
  await press(sherpa, 'ArrowUp', 'Alt+ArrowUp')
  await expectLines(sherpa, ['Name the lagoon', 'It feeds', 'Open with'])
  await expect(themes.lines.nth(1)).toHaveClass(/level-1/u)
  await press(sherpa, 'Alt+ArrowDown')
  await expectLines(sherpa, ['Open with', 'Name the lagoon', 'It feeds'])
  await press(sherpa, 'Home', 'Control+Shift+ArrowRight', 'Control+b')
  await expect(themes.lines.nth(1).locator('strong')).toHaveText(/^Name\s?$/u)
  await press(sherpa, 'Escape')
  await expect(themes.inspector).toHaveAccessibleName('Point 2')
  await expect(themes.inspector.getByRole('combobox').first()).toBeFocused()
  await window.waitUntilSaved()
  await sherpa.restart()
  await sherpa.library.open('Untitled briefing')
  await sherpa.window.show('Themes')
  await expectLines(sherpa, ['Open with', 'Name the lagoon', 'It feeds'])
  await expect(sherpa.themes.lines.nth(1).locator('strong')).toHaveText(/^Name\s?$/u)
})

test('words are made to rest on a passage with the keyboard, and the citation leads to it', async ({ sherpa }) => {
  const { page, themes, sources } = sherpa
  await sherpa.openExample('Themes')
  await themes.choose(1)
  await themes.lines.first().locator('p').click()
  await press(sherpa, 'Home', 'Control+k')
  await expect(themes.citePicker.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('sea lanes')
  await expect(themes.citePicker.getByRole('listitem')).toHaveCount(1)
  await press(sherpa, 'ArrowDown', 'Enter')
  await expect(themes.citePicker).toBeHidden()
  await expect(themes.outline).toBeFocused()
  await expect(themes.lines.first().locator('.cited')).toHaveText(/^Start/u)
  await press(sherpa, 'Home', 'Control+k')
  await expect(themes.citePicker.getByRole('button', { name: 'Remove the citation' })).toBeVisible()
  await themes.citePicker.getByRole('button', { name: 'Show in source' }).press('Enter')
  await expect(sources.marks.filter({ hasText: 'Türkiye would watch the sea lanes' }).first()).toBeInViewport()
})

test('the facts about a point never cover its line', async ({ sherpa }) => {
  const { themes } = sherpa
  await sherpa.openExample('Themes')
  await themes.choose(3)
  await themes.lines.first().locator('p').click()
  for (const place of [1, 2, 3, 4, 5]) {
    // A point may take two lines on the screen.
    await expect(async () => {
      await press(sherpa, 'ArrowDown')
      await expect(themes.inspector).toHaveAccessibleName(`Point ${place + 1}`, { timeout: 500 })
    }).toPass()
    await expect
      .poll(() =>
        themes.lines.nth(place).evaluate((line) => {
          const { left, bottom } = line.getBoundingClientRect()
          return line.contains(document.elementFromPoint(left + 1, bottom - 1))
        }),
      )
      .toBe(true)
  }
})

test('leaving at once after typing a point loses nothing', async ({ sherpa }) => {
  await beginOutline(sherpa)
  // Less than the pause after which typing is written by itself.
  await sherpa.page.keyboard.insertText('The last words before the car leaves.')
  await sherpa.restart()
  await sherpa.library.open('Untitled briefing')
  await sherpa.window.show('Themes')
  await expectLines(sherpa, ['The last words before the car leaves\\.'])
})
