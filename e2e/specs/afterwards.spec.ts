import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findBarriers } from '../fixtures/axe'
import type { Sherpa } from '../fixtures/sherpa'
import { answerSaveDialog } from '../fixtures/system'
import { tabTo } from '../fixtures/tab-to'
import { expect, test } from '../fixtures/test'

const THEME = /Monitoring of a ceasefire/u

/** Colours that fade into each other are neither the old nor the new ones while they do. */
async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}

/** The example after a first theme in the room: two stances, one promise, one answer. */
async function afterTheRoom({ library, window, room }: Sherpa): Promise<void> {
  await library.openExample.click()
  await window.tab('Overview').waitFor()
  await room.enter()
  await room.press('ArrowRight', 'Shift+P', 'r', 'Shift+G', 'o', 'Shift+F', 'Enter')
  await room.words.fill('Two frigates by May')
  await room.press('Enter', 'a')
  await room.words.fill('Not before June')
  await room.press('Enter', 'Escape')
  await window.tab('Overview').waitFor()
  await window.show('Afterwards')
}

test('what was heard is taken over in one step that can be undone', async ({ sherpa }) => {
  const { page, afterwards, window } = sherpa
  await afterTheRoom(sherpa)
  const chapter = afterwards.chapter(THEME)
  await expect(chapter.getByRole('row', { name: /Poland/u })).toContainText(/Supports.*Reserves.*Supports/u)
  await expect(chapter).toContainText('Two frigates by May')
  await expect(chapter).toContainText('Not before June')
  await tabTo(page, afterwards.takeAll)
  await page.keyboard.press('Enter')
  await expect(chapter.getByRole('row', { name: /Poland/u })).toContainText(/Supports.*Reserves.*Reserves.*taken over/u)
  await expect(chapter.getByRole('row', { name: /Germany/u })).toContainText('taken over')
  await page.keyboard.press('Control+z')
  await expect(chapter.getByRole('row', { name: /Poland/u })).toContainText('Take over')
  await chapter.getByRole('button', { name: /^Put into the register/u }).press('Enter')
  await expect(chapter).toContainText('in the register')
  await window.show('Commitments')
  await expect(page.getByRole('tabpanel')).toContainText('Two frigates by May')
})

test('results are written, and the readout is printed from them', async ({ sherpa, folder }) => {
  const { page, afterwards, app } = sherpa
  await afterTheRoom(sherpa)
  await afterwards.takeAll.press('Enter')
  const chapter = afterwards.chapter(THEME)
  await chapter.getByRole('radio', { name: 'Partly', exact: true }).press('Space')
  await chapter.getByRole('button', { name: /^What was decided/u }).press('Enter')
  await page.keyboard.type('Observers go, ships follow.')
  await page.keyboard.press('Control+Enter')
  await expect(afterwards.view).toContainText('0 of 5 objectives reached')
  await afterwards.readout.press('Space')
  await expect(afterwards.pages.first()).toBeVisible()
  const target = join(folder, 'readout.pdf')
  await answerSaveDialog(app, target)
  await afterwards.view.getByRole('button', { name: 'Export PDF…' }).press('Enter')
  await expect(afterwards.view.getByText('“readout.pdf” was written')).toBeVisible()
  const pdf = await readFile(target)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('the next meeting begins with what was chosen, and says where it comes from', async ({ sherpa }) => {
  const { page, afterwards, window } = sherpa
  await afterTheRoom(sherpa)
  await afterwards.chapter(THEME).getByRole('radio', { name: 'Reached', exact: true }).press('Space')
  await expect(afterwards.view).toContainText('1 of 5 objectives reached')
  await afterwards.nextMeeting.press('Enter')
  await expect(window.dialog.getByRole('checkbox', { name: THEME })).not.toBeChecked()
  await expect(window.dialog.getByRole('checkbox', { name: /^2\. Support/u })).toBeChecked()
  expect(await findBarriers(page)).toEqual([])
  await window.dialog.getByRole('textbox', { name: 'Title' }).fill('Coalition, second round')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('Coalition, second round')
  await window.show('Themes')
  await expect(page.getByRole('tabpanel')).not.toContainText(THEME)
  await window.show('Commitments')
  const mark = page.getByRole('button', { name: /^Carried over from “Example/u }).first()
  await expect(mark).toBeVisible()
  await window.show('Afterwards')
  await expect(afterwards.view).toContainText('0 positions moved')
})

test('a briefing starts from a template, by keyboard', async ({ sherpa }) => {
  const { page, library, window } = sherpa
  await library.createBriefing.press('Enter')
  await expect(window.dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Visit to Oslo')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(window.dialog.getByRole('radio', { name: /^Bilateral visit/u })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('Visit to Oslo')
  await window.show('Themes')
  await expect(page.getByRole('tabpanel')).toContainText('What they want of us')
})

test('no barrier in what came after, in its readout and where a briefing begins, light and dark', async ({ sherpa }) => {
  test.slow()
  const { page, afterwards, library, window } = sherpa
  await library.createBriefing.press('Enter')
  for (const colorScheme of ['light', 'dark'] as const) {
    await show(page, colorScheme)
    expect.soft(await findBarriers(page), `start, ${colorScheme}`).toEqual([])
  }
  await page.keyboard.press('Escape')
  await afterTheRoom(sherpa)
  for (const colorScheme of ['light', 'dark'] as const) {
    await show(page, colorScheme)
    expect.soft(await findBarriers(page), `results, ${colorScheme}`).toEqual([])
  }
  await afterwards.readout.press('Space')
  await expect(afterwards.pages.first()).toBeVisible()
  expect.soft(await findBarriers(page), 'readout').toEqual([])
  await window.tab('Overview').click()
})
