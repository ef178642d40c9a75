import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { holdProcess, killProcess, waitForWorker } from '../fixtures/processes'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'
import { OSLO, VIENNA } from '../fixtures/texts'

const COUNCIL = { name: 'council.txt', bytes: Buffer.from(VIENNA) }

test('the reading process killed at work: a sentence, and the next try works', async ({ sherpa }) => {
  const intake = await waitForWorker(sherpa.app, 'Sherpa intake')
  holdProcess(intake)
  await sherpa.library.drop([COUNCIL])
  await expect(sherpa.window.text('Reading council.txt…').first()).toBeVisible()
  killProcess(intake)
  await expect(sherpa.window.message('Reading “council.txt” stopped unexpectedly. The briefing is unchanged and safe.')).toBeVisible()
  await sherpa.library.drop([COUNCIL])
  await expect(sherpa.sources.text).toContainText('Vienna')
})

test('the reading process killed while idle: the next text is read', async ({ sherpa }) => {
  killProcess(await waitForWorker(sherpa.app, 'Sherpa intake'))
  await sherpa.library.drop([COUNCIL])
  await expect(sherpa.sources.text).toContainText('Vienna')
})

test('a reading that is stopped by hand adds nothing', async ({ sherpa }) => {
  holdProcess(await waitForWorker(sherpa.app, 'Sherpa intake'))
  await sherpa.library.drop([COUNCIL])
  await sherpa.page.getByRole('button', { name: 'Stop' }).click()
  await expect(sherpa.window.message('Stopped. Nothing was added or changed.')).toBeVisible()
  await expect(sherpa.library.openSample).toBeVisible()
  await sherpa.library.drop([{ name: 'energy.txt', bytes: Buffer.from(OSLO) }])
  await expect(sherpa.sources.text).toContainText('Oslo')
})

test('the book process killed at work: a sentence in the preview, and the next change brings the pages', async ({ sherpa }) => {
  await sherpa.library.openSample.click()
  await sherpa.window.show('Overview')
  const book = await waitForWorker(sherpa.app, 'Sherpa book')
  holdProcess(book)
  await sherpa.window.show('Book')
  killProcess(book)
  await expect(sherpa.book.problem).toContainText('Composing the book stopped unexpectedly. Nothing was exported; the briefing is safe.')
  await sherpa.book.setMarking('For official use')
  await expect(sherpa.book.page(1)).toBeVisible()
  await expect(sherpa.book.problem).toBeHidden()
})

test('the book process killed during an export: nothing is written, and the next export is whole', async ({ sherpa, folder }) => {
  const target = join(folder, 'book.pdf')
  await answerSaveDialog(sherpa.app, target)
  await sherpa.library.openSample.click()
  await sherpa.window.show('Book')
  await expect(sherpa.book.page(1)).toBeVisible()
  const book = await waitForWorker(sherpa.app, 'Sherpa book')
  holdProcess(book)
  await sherpa.book.exportPdf.click()
  await expect(sherpa.window.text('Composing the pages…').first()).toBeVisible()
  killProcess(book)
  await expect(sherpa.book.problem).toContainText('Composing the book stopped unexpectedly.')
  await expect(stat(target)).rejects.toThrow('ENOENT')
  await sherpa.book.exportPdf.click()
  await expect(sherpa.book.result).toContainText('“book.pdf” was written')
})

test('an export that is cancelled writes nothing', async ({ sherpa, folder }) => {
  const target = join(folder, 'book.pdf')
  await answerSaveDialog(sherpa.app, target)
  await sherpa.library.openSample.click()
  await sherpa.window.show('Book')
  await expect(sherpa.book.page(1)).toBeVisible()
  holdProcess(await waitForWorker(sherpa.app, 'Sherpa book'))
  await sherpa.book.exportPdf.click()
  await sherpa.book.cancel.click()
  await expect(sherpa.window.text('Stopped. Nothing was added or changed.').first()).toBeVisible()
  await expect(stat(target)).rejects.toThrow('ENOENT')
})
