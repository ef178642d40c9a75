import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSmallDisk, type SmallDisk } from '../fixtures/small-disk'
import type { Sherpa } from '../fixtures/sherpa'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'

const OLD = 'the book as it was'

async function exportTo(sherpa: Sherpa, target: string): Promise<void> {
  await answerSaveDialog(sherpa.app, target)
  await sherpa.library.openSample.click()
  await sherpa.window.show('Book')
  await sherpa.book.exportPdf.click()
}

/** The next export goes to a good place. */
async function expectNextExportWorks(sherpa: Sherpa, folder: string): Promise<void> {
  await answerSaveDialog(sherpa.app, join(folder, 'good.pdf'))
  await sherpa.book.exportPdf.click()
  await expect(sherpa.book.result).toContainText('“good.pdf” was written')
  await expect(sherpa.book.problem).toBeHidden()
}

/** A disk of the test's own; the test is skipped, with the reason, where the system allows none. */
async function smallDisk(folder: string): Promise<SmallDisk> {
  const disk = await openSmallDisk(folder, 512)
  test.skip(disk === null, 'this system lets an ordinary user mount nothing (user namespaces are off)')
  if (disk === null) throw new Error('unreachable: the test is skipped')
  return disk
}

test('choosing no place exports nothing and says nothing', async ({ sherpa }) => {
  await answerSaveDialog(sherpa.app, null)
  await sherpa.library.openSample.click()
  await sherpa.window.show('Book')
  await sherpa.book.exportPdf.click()
  await expect(sherpa.book.exportPdf).toBeVisible()
  await expect(sherpa.book.result).toBeHidden()
  await expect(sherpa.book.problem).toBeHidden()
})

test('a folder that is gone: a sentence, and another place works', async ({ sherpa, folder }) => {
  await exportTo(sherpa, join(folder, 'gone', 'book.pdf'))
  await expect(sherpa.book.problem).toContainText('The folder is no longer there.')
  await expectNextExportWorks(sherpa, folder)
})

test('a folder where nothing may be written: a sentence, the old file untouched', async ({ sherpa, folder }) => {
  const disk = await smallDisk(folder)
  const target = join(disk.folder, 'book.pdf')
  await writeFile(target, OLD)
  await disk.setReadOnly(true)
  await exportTo(sherpa, target)
  await expect(sherpa.book.problem).toContainText('The folder cannot be written to.')
  expect(await readFile(target, 'utf8')).toBe(OLD)
  await expectNextExportWorks(sherpa, folder)
  await disk.end()
})

test('a folder of somebody else: a sentence that names the rights', async ({ sherpa, folder }) => {
  test.skip(process.getuid?.() === 0, 'nothing is forbidden to root')
  const locked = join(folder, 'locked')
  await mkdir(locked)
  await chmod(locked, 0o555)
  await exportTo(sherpa, join(locked, 'book.pdf'))
  await expect(sherpa.book.problem).toContainText('The folder cannot be written to.')
  await expectNextExportWorks(sherpa, folder)
})

test('a full disk: a sentence, the old file untouched, nothing left lying about', async ({ sherpa, folder }) => {
  const disk = await smallDisk(folder)
  const target = join(disk.folder, 'book.pdf')
  await writeFile(target, OLD)
  await disk.fill()
  await exportTo(sherpa, target)
  await expect(sherpa.book.problem).toContainText('The disk is full, so nothing could be written.')
  expect(await readFile(target, 'utf8')).toBe(OLD)
  expect((await readdir(disk.folder)).sort()).toEqual(['ballast', 'book.pdf'])
  await expectNextExportWorks(sherpa, folder)
  await disk.end()
})

test('an export over an old file replaces it whole', async ({ sherpa, folder }) => {
  const target = join(folder, 'book.pdf')
  await writeFile(target, OLD)
  await exportTo(sherpa, target)
  await expect(sherpa.book.result).toBeVisible()
  expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await readdir(folder)).not.toContain('book.pdf.tmp')
})

test('a place that is a folder: a sentence, and the folder stays', async ({ sherpa, folder }) => {
  const target = join(folder, 'book.pdf')
  await mkdir(join(target, 'inside'), { recursive: true })
  await exportTo(sherpa, target)
  await expect(sherpa.book.problem).toContainText('could not be written')
  expect(await readdir(target)).toEqual(['inside'])
})
