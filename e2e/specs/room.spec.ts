import type { Page } from '@playwright/test'
import { findBarriers } from '../fixtures/axe'
import { expect, test } from '../fixtures/test'

/** What fills the screen, in CSS pixels of its letters. */
function letterSize(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.min(...[...document.querySelectorAll('article p:nth-child(2)')].map((each) => parseFloat(getComputedStyle(each).fontSize))),
  )
}

test('a meeting is read in large letters, point by point and theme by theme, by keyboard alone', async ({ sherpa }) => {
  const { page, room, library, window } = sherpa
  await library.openExample.click()
  await window.tab('Overview').waitFor()
  await room.enter()
  await expect(room.heading).toHaveText('The meeting as a whole')
  expect(await letterSize(page)).toBeGreaterThanOrEqual(28)
  await room.press('PageDown')
  await expect(room.heading).toContainText('Monitoring of a ceasefire')
  await room.press('m')
  await expect(room.points).toHaveCount(1)
  const first = await room.points.textContent()
  await room.press('Space')
  await expect(room.points).not.toHaveText(first ?? '')
  await room.press('ArrowLeft', 'm', 'End', 'Home')
  await expect(room.heading).toHaveText('The meeting as a whole')
  await room.press('Escape')
  await expect(room.view).toBeHidden()
  await expect(window.tab('Overview')).toBeVisible()
})

test('points are ticked, answered and left out, each taken back by the same key or by undo', async ({ sherpa }) => {
  const { room, library, window } = sherpa
  await library.openExample.click()
  await window.tab('Overview').waitFor()
  await room.enter()
  await room.press('u')
  const used = room.points.first().getByRole('button', { name: 'Used', exact: true })
  await expect(used).toHaveAttribute('aria-pressed', 'true')
  await room.press('u')
  await expect(used).toHaveAttribute('aria-pressed', 'false')
  await room.press('ArrowDown', 'a')
  await room.words.fill('Only after a vote')
  await room.press('Enter')
  await expect(room.current).toContainText('Only after a vote')
  await expect(room.current.getByRole('button', { name: 'Answered' })).toHaveAttribute('aria-pressed', 'true')
  await room.press('Control+z', 'Control+z')
  await expect(room.current.getByRole('button', { name: 'Answered' })).toHaveAttribute('aria-pressed', 'false')
  await room.press('n')
  await expect(room.current.getByRole('button', { name: 'Not used' })).toHaveAttribute('aria-pressed', 'true')
})

test('two keys keep a stance that was heard; promises and remarks take a line', async ({ sherpa }) => {
  const { room, library, window } = sherpa
  await library.openExample.click()
  await window.tab('Overview').waitFor()
  await room.enter()
  await room.press('ArrowRight')
  await expect(room.heading).toContainText('Monitoring')
  await room.press('Shift+P', 'r')
  await expect(room.notes).toContainText('Poland: Supports → Reserves')
  await room.press('h')
  await room.words.fill('turk')
  await room.press('Enter', 'Enter')
  await room.words.fill('Three ships once all agree')
  await room.press('Enter')
  await expect(room.notes).toContainText('Türkiye promises: Three ships once all agree')
  await room.press('r')
  await room.words.fill('The chair wants a text tonight')
  await room.press('Enter')
  await expect(room.notes).toContainText('The chair wants a text tonight')
  await room.press('Control+z')
  await expect(room.notes).not.toContainText('The chair wants a text tonight')
  await room.press('Escape')
  await window.show('Positions')
  await window.waitUntilSaved()
})

test('a new edition and edited points keep what was noted', async ({ sherpa }) => {
  const { page, room, library, window, book } = sherpa
  await library.openExample.click()
  await window.tab('Overview').waitFor()
  await room.enter()
  await room.press('u', 'ArrowRight', 'Shift+P', 'o', 'Escape')
  await window.show('Book')
  await page
    .getByRole('button', { name: /^(Issue|New|Make).*edition/iu })
    .first()
    .click()
  await expect(book.view).toContainText('1')
  await room.enter()
  await expect(room.points.first().getByRole('button', { name: 'Used', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(room.notes).toContainText('Poland: Supports → Opposes')
})

test('no barrier in the room, dark and light, and in an empty one', async ({ sherpa }) => {
  const { page, room, library, window } = sherpa
  await library.createBlank()
  await window.tab('Overview').waitFor()
  await room.enter()
  await expect(room.view).toContainText('Nothing to read yet')
  expect.soft(await findBarriers(page), 'empty').toEqual([])
  await room.press('Escape')
  await window.back.click()
  await page.getByRole('button', { name: 'Samples' }).click()
  await page.getByRole('menuitem', { name: 'Example: a filled briefing' }).click()
  await window.tab('Overview').waitFor()
  await room.enter()
  for (const look of ['dark', 'light']) {
    await room.press('Home')
    expect.soft(await findBarriers(page), `whole meeting, ${look}`).toEqual([])
    await room.press('ArrowRight')
    expect.soft(await findBarriers(page), `theme, ${look}`).toEqual([])
    await room.press('u', 'Shift+P')
    expect.soft(await findBarriers(page), `party picked, ${look}`).toEqual([])
    await room.press('Enter')
    expect.soft(await findBarriers(page), `writing, ${look}`).toEqual([])
    await room.press('Escape', 'Escape', 'u')
    if (look === 'dark') await room.view.getByRole('button', { name: 'Light' }).click()
  }
})
