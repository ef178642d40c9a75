import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectNoBarriers } from '../fixtures/barriers'
import { readPdf } from '../fixtures/pdf'
import { aJpeg, aPng, aPrintersJpeg, SECRET, withPosition } from '../fixtures/pictures'
import type { Sherpa } from '../fixtures/sherpa'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'

type Part = 'People' | 'Bilaterals' | 'Contacts' | 'Attendance'

async function show(page: Page, part: Part): Promise<void> {
  const radio = page.getByRole('radiogroup', { name: 'What to show' }).getByRole('radio', { name: part, exact: true })
  await radio.focus()
  await page.keyboard.press('Space')
  await expect(radio).toBeChecked()
}

async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Page of ${name}` }).press('Enter')
  await expect(page.getByRole('article', { name: `Page of ${name}` })).toBeVisible()
}

/** Opens a list and goes to the choice that begins with what is typed. */
async function choose(page: Page, list: Locator, typed: string): Promise<void> {
  await list.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type(typed)
  await expect(page.getByRole('option').and(page.locator('[data-highlighted]'))).toHaveText(new RegExp(`^\\s*${typed}`, 'u'))
  await page.keyboard.press('Enter')
}

async function choosePhoto(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path)
}

/** Everything the library holds under its hashes. */
async function storedFiles({ userData }: Sherpa): Promise<readonly Buffer[]> {
  const root = join(userData, 'library', 'sources')
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))))
}

test('a photo keeps the picture and nothing of where it was taken; undo takes it back', async ({ sherpa, folder }) => {
  const { page, window } = sherpa
  await sherpa.openExample('People')
  const original = withPosition(await aJpeg(page, 2000, 1500))
  expect(original.includes(SECRET)).toBe(true)
  await writeFile(join(folder, 'portrait.jpg'), original)
  await openPage(page, 'President of France')
  await choosePhoto(page, join(folder, 'portrait.jpg'))
  await expect(window.message(/photo of President of France was taken/u)).toBeVisible()
  const photo = page.getByRole('img', { name: 'Photo of President of France' }).locator('canvas')
  await expect(photo).toHaveJSProperty('width', 1024)
  await expect(photo).toHaveJSProperty('height', 768)
  await expect
    .poll(() => photo.evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(9, 9, 1, 1).data[3]))
    .toBe(255)
  const pictures = (await storedFiles(sherpa)).filter((bytes) => bytes[0] === 0xff && bytes[1] === 0xd8)
  expect(pictures).toHaveLength(1)
  expect((await storedFiles(sherpa)).some((bytes) => bytes.includes(SECRET) || bytes.includes('Exif'))).toBe(false)
  await page.keyboard.press('Control+z')
  await expect(photo).toBeHidden()
  await page.keyboard.press('Control+y')
  await expect(photo).toBeVisible()
  await writeFile(join(folder, 'sign.png'), aPng(40, 30))
  await choosePhoto(page, join(folder, 'sign.png'))
  await expect(photo).toHaveJSProperty('width', 40)
})

test('a picture that is dropped or pasted on the page of a person is a photo and no source', async ({ sherpa }) => {
  const { page } = sherpa
  await sherpa.openExample('People')
  await openPage(page, 'Mark Rutte')
  const place = page.getByRole('group', { name: 'Photo', exact: true })
  const photo = page.getByRole('img', { name: 'Photo of Mark Rutte' }).locator('canvas')
  for (const [kind, width] of [
    ['drop', 60],
    ['paste', 50],
  ] as const) {
    const bytes = (await aJpeg(page, width, 40)).toString('base64')
    await place.evaluate(
      (element, [type, base64]) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'face.jpg', { type: 'image/jpeg' }))
        const means = { bubbles: true, cancelable: true }
        const event =
          type === 'drop'
            ? new DragEvent(type, { ...means, dataTransfer: data })
            : new ClipboardEvent(type, { ...means, clipboardData: data })
        element.dispatchEvent(event)
      },
      [kind, bytes] as const,
    )
    await expect(photo).toHaveJSProperty('width', width)
  }
  await sherpa.window.show('Sources')
  await expect(page.getByText('face.jpg')).toHaveCount(0)
})

test('what is no photo is refused with a sentence, and the photo stays as it was', async ({ sherpa, folder }) => {
  const { page, window } = sherpa
  await sherpa.openExample('People')
  await openPage(page, 'Nicușor Dan')
  const files: readonly (readonly [string, Buffer, RegExp])[] = [
    ['words.jpg', Buffer.from('These are words, whatever the name says.'), /no JPEG, PNG or WebP picture/u],
    ['vast.png', aPng(30_000, 30_000), /more than 50 million pixels/u],
    ['cut.jpg', (await aJpeg(page, 400, 300)).subarray(0, 160), /could not be read as a picture|no JPEG/u],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), /no JPEG, PNG or WebP picture/u],
  ]
  for (const [name, bytes, sentence] of files) {
    await writeFile(join(folder, name), bytes)
    await choosePhoto(page, join(folder, name))
    await expect(window.message(sentence).filter({ hasText: name })).toBeVisible()
    await expect(page.getByText('No photo')).toBeVisible()
  }
})

test('a picture in the colours of printing is put into those of a screen', async ({ sherpa, folder }) => {
  const { page } = sherpa
  await sherpa.openExample('People')
  await openPage(page, 'Nicușor Dan')
  await writeFile(join(folder, 'print.jpg'), aPrintersJpeg())
  await choosePhoto(page, join(folder, 'print.jpg'))
  await expect(page.getByRole('img', { name: 'Photo of Nicușor Dan' }).locator('canvas')).toHaveJSProperty('width', 8)
})

test('a biography is written by keyboard, counted, and the briefing is for this person', async ({ sherpa }) => {
  const { page } = sherpa
  await sherpa.openExample('People')
  await openPage(page, 'President of Ukraine')
  await page.getByRole('button', { name: /^Biography: /u }).press('Enter')
  await page.keyboard.insertText('An invented life of four lines. '.repeat(8))
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('the reader takes in three')).toBeVisible()
  await page.getByRole('button', { name: /^Languages of President of Ukraine/u }).press('Enter')
  await page.getByRole('searchbox', { name: 'Look for a language' }).fill('ukr')
  await page.getByRole('checkbox', { name: 'Ukrainian' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Languages of President of Ukraine: Ukrainian' })).toBeVisible()
  await page.getByRole('checkbox', { name: /The briefing is for this person/u }).press('Space')
  await page.getByRole('button', { name: 'All people' }).press('Enter')
  await show(page, 'Attendance')
  await expect(page.getByRole('row', { name: /President of Ukraine/u })).toContainText('The reader')
})

test('delegations stand as listed, by number or by name, and move by keyboard and mouse', async ({ sherpa }) => {
  const { page } = sherpa
  await sherpa.openExample('People')
  const names = page.getByRole('button', { name: /^State or organisation: /u })
  await expect(names.first()).toHaveText('France')
  await page.getByRole('button', { name: 'Move United Kingdom up' }).press('Enter')
  await expect(names.first()).toHaveText('United Kingdom')
  await page.getByTitle('Drag France to another place').dragTo(names.first())
  await expect(names.first()).toHaveText('France')
  await choose(page, page.getByRole('combobox', { name: /^Order of delegations/u }), 'By name')
  await expect(names.first()).toHaveText('Belgium')
})

test('the ledger is kept by arrows and letters, counts, and keeps every change', async ({ sherpa }) => {
  const { page, window } = sherpa
  await sherpa.openExample('People')
  await show(page, 'Attendance')
  await expect(page.getByRole('status').filter({ hasText: 'confirmed of' })).toHaveText(
    /^20 confirmed of around 27, 2 away, 2 not heard from$/u,
  )
  await page.getByRole('button', { name: /^President of France/u }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^Prime Minister of the United Kingdom/u })).toBeFocused()
  await page.keyboard.press('a')
  const row = page.getByRole('row', { name: /^Prime Minister of the United Kingdom/u })
  await expect(row).toContainText('Absent')
  await expect(page.getByRole('status').filter({ hasText: 'confirmed of' })).toContainText('19 confirmed of around 27, 3 away')
  await page.keyboard.press('Enter')
  const details = page.getByRole('group', { name: 'Details of Prime Minister of the United Kingdom' })
  await expect(details).toContainText('from Confirmed to Absent')
  await details.getByRole('button', { name: 'Take the suggested words' }).press('Enter')
  await expect(details.getByRole('button', { name: /^Message to send: Prime Minister,/u })).toBeVisible()
  await details.getByRole('button', { name: 'Copy' }).press('Enter')
  await expect(window.message(/Sherpa sends nothing/u)).toBeVisible()
  const copied = await sherpa.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('we were sorry to learn that you cannot take part')
})

test('a conversation is prepared by keyboard from what the briefing knows, and the book prints it', async ({ sherpa, folder }) => {
  const { page, window } = sherpa
  await sherpa.openExample('People')
  await show(page, 'Bilaterals')
  await choose(page, page.getByRole('combobox', { name: /^Prepare a conversation with/u }), 'Germany')
  const talk = page.getByRole('article', { name: 'Germany' })
  await choose(page, talk.getByRole('combobox', { name: /^Raise a theme/u }), '3')
  await expect(talk.getByRole('listitem').filter({ hasText: 'Multinational reassurance force' }).first()).toContainText('Our mandate')
  await talk.getByRole('button', { name: 'Add a point' }).press('Enter')
  await page.keyboard.insertText('Ask when their depot opens.')
  await page.keyboard.press('Escape')
  await window.waitUntilSaved()
  await show(page, 'Contacts')
  await page.getByRole('button', { name: 'Add a contact of Germany' }).press('Enter')
  await page.keyboard.insertText('Greta Beispiel')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Name: Greta Beispiel' })).toBeVisible()
  const target = join(folder, 'book.pdf')
  await answerSaveDialog(sherpa.app, target)
  await window.show('Book')
  await sherpa.book.exportPdf.click()
  await expect(sherpa.book.result).toBeVisible()
  const { text } = await readPdf(target)
  for (const words of ['Ask when their depot opens.', 'Greta Beispiel', '20 confirmed of around 27', 'nee-koo-SHOR DAHN'])
    expect(text).toContain(words)
})

test('no barrier in any part, in light and dark', async ({ sherpa }) => {
  test.slow()
  const { page } = sherpa
  await sherpa.openExample('People')
  await expectNoBarriers(sherpa, 'people')
  await openPage(page, 'President of France')
  await expectNoBarriers(sherpa, 'page of a person')
  await page.getByRole('button', { name: /^Languages of President of France/u }).press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Look for a language' })).toBeVisible()
  await expectNoBarriers(sherpa, 'languages of a person')
  await page.keyboard.press('Escape')
  await show(page, 'Bilaterals')
  await expectNoBarriers(sherpa, 'conversations')
  await show(page, 'Contacts')
  await expectNoBarriers(sherpa, 'contacts')
  await show(page, 'Attendance')
  await page.getByRole('button', { name: /^Marco Rubio/u }).press('Enter')
  await expectNoBarriers(sherpa, 'ledger')
})
