import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf } from '../fixtures/pdf'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'
import { ChecksPage } from '../pages/checks-page'

test('from the empty library to a printed book, and back after a restart', async ({ sherpa, folder }) => {
  const { library, window, sources, overview, people, themes, book } = sherpa

  await test.step('the sample opens in one click and waits for decisions', async () => {
    await library.openSample.click()
    await window.show('Sources')
    await expect(sources.row('Paris')).toContainText('Open')
    await expect(sources.row('Paris')).toContainText(/\d+%/u)
    await expect(sources.row('Paris')).toContainText('The place stands in the sentence that announces the meeting.')
    await expect(sources.marks.filter({ hasText: 'Nicușor Dan' })).toBeVisible()
  })

  await test.step('decisions by keyboard: choose, accept, take back, reject, correct', async () => {
    await sources.choose('Paris')
    await sources.press('a')
    await expect(sources.row('Paris')).toContainText('Accepted')
    await sources.press('u')
    await expect(sources.row('Paris')).toContainText('Open')
    await sources.choose('Tuesday')
    await sources.press('r')
    await expect(sources.row('Tuesday')).toContainText('Rejected')
    await sources.choose('Tuesday')
    await sources.press('r')
    await expect(sources.row('Tuesday')).toContainText('Open')
    await sources.choose('Coalition of Will')
    await sources.correct('Meeting of the Coalition of Will')
    await expect(sources.row('Coalition of Will').first()).toContainText('Accepted with changes')
  })

  await test.step('everything sure at once, the rest one by one', async () => {
    await sources.acceptSure()
    await sources.choose('Grynkewich')
    await sources.press('a')
    await expect(sources.row('Grynkewich')).toContainText('Accepted')
    await expect(sources.row('Open').filter({ hasText: '9\\d%' })).toHaveCount(0)
  })

  await test.step('the overview has the facts and names what is missing', async () => {
    await window.show('Overview')
    await expect(overview.title).toContainText('Coalition of Will')
    await expect(overview.fact('Place')).toHaveText('Paris')
    await expect(overview.fact('In the words of the source')).toHaveText('Tuesday')
    await expect(overview.facts).toContainText('France')
    await expect(overview.facts).toContainText('United Kingdom')
    await expect(overview.fact('Qualifier')).toHaveText(/around/iu)
    await expect(overview.fact('Leaders expected')).toHaveText('27')
    await expect(overview.fact('Themes announced')).toHaveText('5')
    await expect(overview.attention).toContainText('The calendar date is not known; the source says “Tuesday”.')
    await overview.attention.getByRole('button', { name: /^All findings/u }).click()
    const checks = new ChecksPage(sherpa.page)
    await expect(checks.list).toContainText(/of around 27 leaders are known by name/iu)
    await expect(checks.list).toContainText('Theme 4: announced, not named.')
    await expect(checks.list).toContainText('Theme 5: announced, not named.')
  })

  await test.step('people: who comes, who stays away and why', async () => {
    await window.show('People')
    for (const name of ['Mark Rutte', 'Alexus Grynkewich', 'Nicușor Dan']) await expect(people.present).toContainText(name)
    await expect(people.present.getByRole('button', { name: 'State or organisation: Romania' })).toBeVisible()
    await expect(people.person('Nicușor Dan')).toContainText('Președintele României')
    await expect(people.absences).toContainText('Marco Rubio')
    await expect(people.absences).toContainText('urgent consultations on Venezuela')
    await expect(people.fact('Announced by')).toHaveText('French officials')
    await expect(people.present.getByRole('button', { name: 'Name: Marco Rubio' })).toBeHidden()
  })

  await test.step('five themes, two of them gaps', async () => {
    await window.show('Themes')
    await expect(themes.slots).toHaveCount(5)
    await expect(themes.slots.filter({ hasText: 'announced, not named' })).toHaveCount(2)
    await expect(themes.slots.first()).toContainText('monitoring a possible ceasefire')
  })

  await test.step('a click on a fact leads to its words in the source', async () => {
    await window.show('Overview')
    await overview.openPassages('Place')
    await expect(overview.passages).toContainText('Paris')
    await overview.showInSource()
    await expect(sources.marks.filter({ hasText: /^Paris$/u }).first()).toBeInViewport()
    await window.show('Overview')
    await expect(sherpa.page.getByRole('button', { name: 'No source supports “Title”' }).or(overview.title)).not.toHaveCount(0)
  })

  await test.step('editing in place, saved by itself; undo and redo', async () => {
    await overview.edit('Place', 'Paris, Élysée Palace')
    await window.waitUntilSaved()
    await expect(window.undo).toHaveAccessibleName(/^Undo: edit/u)
    await sherpa.page.keyboard.press('Control+Z')
    await expect(overview.fact('Place')).toHaveText('Paris')
    await sherpa.page.keyboard.press('Control+Shift+Z')
    await expect(overview.fact('Place')).toHaveText('Paris, Élysée Palace')
    await overview.edit('Marking', 'For official use')
  })

  const target = join(folder, 'book.pdf')
  await test.step('the pages are shown, then written to a file', async () => {
    await window.show('Book')
    await expect(book.page(1)).toBeVisible()
    expect(await book.pages.count()).toBeGreaterThan(3)
    await answerSaveDialog(sherpa.app, target)
    await book.exportPdf.click()
    await expect(book.result).toContainText('“book.pdf” was written')
  })

  await test.step('the file is a sound PDF that says what the window said', async () => {
    const pdf = await readPdf(target)
    expect(Number(pdf.info['Pages'])).toBe(await book.pages.count())
    expect(pdf.info['Tagged']).toBe('yes')
    expect(pdf.info['Title']).toContain('Coalition of Will')
    for (const words of [
      'Paris, Élysée Palace',
      'Tuesday',
      'Mark Rutte',
      'Nicușor Dan',
      'Marco Rubio',
      'urgent consultations on Venezuela',
    ])
      expect(pdf.text).toContain(words)
    expect(pdf.text).toContain('For official use')
    expect(pdf.text).toMatch(/theme 4/iu)
  })

  await test.step('the same briefing gives the same bytes', async () => {
    const first = await readFile(target)
    await book.exportPdf.click()
    await expect(book.exportPdf).toBeVisible()
    await expect(book.result).toBeVisible()
    expect(await readFile(target)).toEqual(first)
  })

  await test.step('after a restart everything is there, and undo still works', async () => {
    await sherpa.restart()
    await sherpa.library.rows.first().getByRole('button').first().click()
    await expect(sherpa.overview.fact('Place')).toHaveText('Paris, Élysée Palace')
    await expect(sherpa.overview.fact('Marking')).toHaveText('For official use')
    await sherpa.window.undo.click()
    await sherpa.window.undo.click()
    await expect(sherpa.overview.fact('Place')).toHaveText('Paris')
    await sherpa.window.redo.click()
    await expect(sherpa.overview.fact('Place')).toHaveText('Paris, Élysée Palace')
  })
})
