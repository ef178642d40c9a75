import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectNoBarriers } from '../fixtures/barriers'
import { readPdf } from '../fixtures/pdf'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'
import { tabTo } from '../fixtures/tab-to'
import { ChecksPage } from '../pages/checks-page'

test('findings by keyboard alone: move, go to the place, accept with a reason, reopen', async ({ sherpa }) => {
  const { page, window } = sherpa
  await sherpa.openExample('Checks')
  const checks = new ChecksPage(page)
  await expect(checks.readiness).toContainText(/\d+ of \d+ checks pass/u)
  await expect(checks.readiness).toContainText(/Errors: 2\. Warnings: \d+\. Hints: \d+\. Accepted: 1\./u)

  await test.step('the arrows move through all groups', async () => {
    await tabTo(page, checks.chosen)
    const first = await checks.chosen.textContent()
    await checks.press('ArrowDown')
    await expect(checks.chosen).not.toHaveText(first ?? '')
    await checks.press('End')
    await expect(checks.group('Accepted').getByRole('row', { selected: true })).toBeFocused()
    await checks.press('Home')
    await expect(checks.chosen).toHaveText(first ?? '')
  })

  await test.step('Enter goes to the place, Ctrl and the number of the tab come back', async () => {
    await checks.find('deadline')
    await expect(checks.chosen).toContainText('The deadline has passed')
    await checks.find('Patrol ships')
    await checks.press('Enter')
    await expect(page.getByRole('tabpanel', { name: /^Commitments/u })).toBeVisible()
    await expect(page.locator(':focus')).toContainText('Patrol ships')
    await window.show('Checks')
  })

  await test.step('A asks for a reason; the finding moves to the accepted ones and says why', async () => {
    await checks.find('Patrol ships')
    await checks.press('a')
    await expect(checks.dialog).toContainText('Patrol ships')
    await page.keyboard.type('Announced on the telephone.')
    await checks.press('Enter')
    await expect(checks.dialog).toBeHidden()
    await expect(checks.group('Accepted').getByRole('row').filter({ hasText: 'Announced on the telephone.' })).toBeVisible()
    await expect(window.undo).toHaveAccessibleName(/^Undo: accept finding/u)
  })

  await test.step('R opens it again, and undo takes that back', async () => {
    await checks.search.fill('')
    await checks.row('Announced on the telephone.').focus()
    await checks.press('r')
    await expect(checks.group('Accepted')).not.toContainText('Announced on the telephone.')
    await expect(checks.group('Warnings')).toContainText('Patrol ships')
    await checks.press('Control+z')
    await expect(checks.group('Accepted')).toContainText('Announced on the telephone.')
  })
})

test('sources that disagree stand side by side until a person decides, in one step', async ({ sherpa }) => {
  const { page, window, overview } = sherpa
  await sherpa.openExample('Checks')
  const checks = new ChecksPage(page)
  await checks.find('disagree')
  await expect(checks.chosen).toContainText('Sources disagree: 27 / about 30.')
  await checks.press('a')
  await expect(checks.dialog).toContainText('Around 27 leaders are expected')
  await expect(checks.dialog).toContainText('places for about 30 leaders')
  await expect(checks.dialog).toContainText('graded F6')
  await expectNoBarriers(sherpa, 'sources side by side')
  await checks.dialog.getByRole('radio', { name: /^about 30/u }).check()
  await checks.dialog.getByRole('textbox', { name: 'Reason' }).fill('The seating plan is newer.')
  await checks.press('Enter')
  await expect(checks.dialog).toBeHidden()
  await expect(checks.group('Accepted')).toContainText('The seating plan is newer.')
  await window.show('Overview')
  await expect(overview.fact('Leaders expected')).toHaveText('30')
  await page.keyboard.press('Control+z')
  await expect(overview.fact('Leaders expected')).toHaveText('27')
  await window.show('Checks')
  await expect(checks.group('Errors')).toContainText('Sources disagree')
})

test('the checks follow what is typed, and ask again about what was accepted and has changed', async ({ sherpa }) => {
  const { page, window, overview } = sherpa
  await sherpa.openExample('Overview')
  const checks = new ChecksPage(page)
  await overview.edit('Purpose', 'One. Two. Three. Four.')
  await window.show('Checks')
  await checks.find('Sentences of the purpose')
  await expect(checks.chosen).toContainText('Sentences of the purpose: 4, at most 3.')
  await checks.press('a')
  await page.keyboard.type('The President wants all four.')
  await checks.press('Enter')
  await expect(checks.group('Accepted')).toContainText('The President wants all four.')
  await window.show('Overview')
  await overview.edit('Purpose', 'One. Two. Three. Four. Five.')
  await window.show('Checks')
  await checks.find('Sentences of the purpose')
  await expect(checks.group('Warnings')).toContainText('when it said something else (The President wants all four.)')
  await window.show('Overview')
  await overview.edit('Purpose', 'Agree on who does what.')
  await window.show('Checks')
  await checks.search.fill('Sentences of the purpose')
  await expect(checks.view).toContainText('No finding fits the filter.')
})

test('an abbreviation is explained from its finding, and the book prints it beside the findings', async ({ sherpa, folder }) => {
  const { page, app, window, overview, book } = sherpa
  await sherpa.openExample('Overview')
  await overview.edit('Purpose', 'Agree on what the JMC does.')
  await window.show('Checks')
  const checks = new ChecksPage(page)
  await checks.find('JMC')
  await checks.press('Enter')
  const meaning = checks.abbreviations.getByRole('button', { name: /^What JMC stands for/u })
  await expect(meaning).toBeFocused()
  await checks.press('Enter')
  await page.keyboard.type('Joint Monitoring Commission')
  await checks.press('Enter')
  await expect(checks.view).toContainText('No finding fits the filter.')
  await window.show('Book')
  await tabTo(page, page.getByRole('combobox', { name: 'Checks: Not printed' }))
  await checks.press('Enter')
  await expect(page.getByRole('option', { name: 'Printed at the end' })).toBeVisible()
  await checks.press('ArrowDown')
  await checks.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Checks: Printed at the end' })).toBeVisible()
  const target = join(folder, 'book.pdf')
  await answerSaveDialog(app, target)
  await book.exportPdf.click()
  await expect(book.result).toContainText('“book.pdf” was written')
  expect((await readFile(target)).byteLength).toBeGreaterThan(10_000)
  const { text } = await readPdf(target)
  const flat = text.replace(/\s+/gu, ' ')
  for (const words of [
    'Joint Monitoring Commission',
    'Checks of this briefing',
    'Sources disagree: 27 / about 30.',
    'it belongs to no scheme',
  ]) {
    expect(flat).toContain(words)
  }
})

test('no barrier in the list, its dialog, and an empty result', async ({ sherpa }) => {
  const { page } = sherpa
  await sherpa.openExample('Checks')
  const checks = new ChecksPage(page)
  await expect(checks.rows.first()).toBeVisible()
  await expectNoBarriers(sherpa, 'findings')
  await checks.find('Patrol ships')
  await checks.press('a')
  await expect(checks.dialog).toBeVisible()
  await expectNoBarriers(sherpa, 'accepting')
  await checks.press('Escape')
  await expect(checks.chosen).toBeFocused()
  await checks.search.fill('nothing of the kind')
  await expectNoBarriers(sherpa, 'nothing found')
})

test('every finding of the filled example leads to the place where something is done about it', async ({ sherpa }) => {
  test.slow()
  const { page, window } = sherpa
  await sherpa.openExample('Checks')
  const checks = new ChecksPage(page)
  await expect(checks.rows.first()).toBeVisible()
  const count = await checks.rows.count()
  // Of the hints some: they repeat each other.
  for (let at = 0; at < count; at += at < 12 ? 1 : 4) {
    await checks.rows.nth(at).focus()
    const words = (await checks.chosen.textContent()) ?? ''
    await checks.press('Enter')
    await expect(window.tab('Checks'), words).toHaveAttribute('aria-selected', 'false')
    const isSource = (await window.tab('Sources').getAttribute('aria-selected')) === 'true'
    if (!isSource) await expect(page.getByRole('tabpanel').locator(':focus'), words).toBeVisible()
    await window.show('Checks')
    await expect(checks.rows.first()).toBeVisible()
  }
})
