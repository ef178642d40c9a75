import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'
import {
  aHundredMeetings,
  EAST_ASIAN,
  RECIPE,
  RIGHT_TO_LEFT,
  ROMANIAN,
  ROMANIAN_WITH_CEDILLA,
  toUtf16,
  toWindows1250,
  VIENNA,
} from '../fixtures/texts'

const LIMIT = 50 * 1024 * 1024
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const REFUSED = [
  { what: 'an empty file', name: 'empty.txt', bytes: new Uint8Array(0), sentence: '“empty.txt” is empty. Nothing was added.' },
  { what: 'a picture renamed', name: 'photo.txt', bytes: PNG, sentence: '“photo.txt” is none of the kinds of file that Sherpa reads' },
  {
    what: 'random bytes',
    name: 'noise.txt',
    bytes: Uint8Array.from({ length: 4096 }, (_, index) => (index * 197 + (index >> 3) * 61) % 256),
    sentence: '“noise.txt” is none of the kinds of file that Sherpa reads',
  },
] as const

for (const { what, name, bytes, sentence } of REFUSED) {
  test(`${what} is refused in a sentence, and the next file is read`, async ({ sherpa }) => {
    await sherpa.library.drop([
      { name, bytes },
      { name: 'council.txt', bytes: Buffer.from(VIENNA) },
    ])
    await expect(sherpa.window.message(sentence)).toBeVisible()
    await expect(sherpa.sources.text).toContainText('Vienna')
    await expect(sherpa.sources.list.getByRole('listitem')).toHaveCount(1)
  })
}

test('a file of more than 50 MB is refused before it is read', async ({ sherpa, folder }) => {
  const path = join(folder, 'huge.txt')
  await writeFile(path, 'x')
  await truncate(path, LIMIT + 1)
  await answerOpenDialog(sherpa.app, [path])
  await sherpa.library.openFiles.click()
  await expect(sherpa.window.message('“huge.txt” is larger than Sherpa reads (50 MB). Nothing was added.')).toBeVisible()
})

test('a dropped file of more than 50 MB is refused too', async ({ sherpa }) => {
  await sherpa.page.evaluate((size) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(size)], 'huge.txt'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  }, LIMIT + 1)
  await expect(sherpa.window.message('“huge.txt” is larger than Sherpa reads (50 MB).')).toBeVisible()
})

test('50 MB of text get a sentence, and the window stays alive meanwhile', async ({ sherpa, folder }) => {
  const path = join(folder, 'long.txt')
  const sentence = 'Ministers are expected in Vienna on Thursday. '
  await writeFile(path, sentence.repeat(Math.floor(LIMIT / sentence.length)))
  await answerOpenDialog(sherpa.app, [path])
  await sherpa.library.openFiles.click()
  await sherpa.window.choose('Dark')
  await expect(
    sherpa.window.message('“long.txt” holds more than five million characters. Nothing was added. Add it in parts.'),
  ).toBeVisible()
})

test('files that are not there, and folders, are named', async ({ unstarted, folder }) => {
  await unstarted.start({ files: [join(folder, 'gone.txt'), folder] })
  await expect(unstarted.window.message('“gone.txt” could not be read. Nothing was added')).toBeVisible()
  await expect(unstarted.window.messages.getByText('could not be read')).toHaveCount(2)
  await expect(unstarted.library.openSample).toBeVisible()
})

const ENCODINGS = [
  { name: 'UTF-16, little end first', bytes: toUtf16(ROMANIAN, { isBigEndian: false, hasMark: true }), shown: ROMANIAN },
  { name: 'UTF-16, big end first', bytes: toUtf16(ROMANIAN, { isBigEndian: true, hasMark: true }), shown: ROMANIAN },
  { name: 'UTF-16 without a mark', bytes: toUtf16(ROMANIAN, { isBigEndian: false, hasMark: false }), shown: ROMANIAN },
  { name: 'Windows-1250', bytes: toWindows1250(ROMANIAN_WITH_CEDILLA), shown: ROMANIAN_WITH_CEDILLA },
] as const

for (const { name, bytes, shown } of ENCODINGS) {
  test(`Romanian in ${name} is read letter by letter`, async ({ sherpa }) => {
    await sherpa.library.drop([{ name: 'text.txt', bytes }])
    await expect(sherpa.sources.text).toHaveText(shown.trim())
    await expect(sherpa.sources.row('Nicu')).toContainText('Romania')
  })
}

test('a text without a meeting is kept, and the window says that nothing was found', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'recipe.txt', bytes: Buffer.from(RECIPE) }])
  await expect(sherpa.sources.nothingFound).toBeVisible()
  await expect(sherpa.sources.text).toHaveText(RECIPE.trim())
  await expect(sherpa.window.message('“recipe.txt” was added; no suggestion was found in it')).toBeVisible()
})

test('a hundred meetings in one text are all shown with their passages', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'year.txt', bytes: Buffer.from(aHundredMeetings()) }])
  await expect(sherpa.sources.rows.first()).toBeVisible()
  await expect(sherpa.sources.text).toContainText('meeting number 100')
  await expect(sherpa.sources.marks.first()).toBeAttached()
  await sherpa.window.show('Overview')
  await expect(sherpa.overview.fact('Place')).toBeVisible()
})

for (const [what, text] of [
  ['right-to-left', RIGHT_TO_LEFT],
  ['Chinese, Japanese and Korean', EAST_ASIAN],
] as const) {
  test(`${what} text is shown unchanged`, async ({ sherpa }) => {
    await sherpa.library.drop([{ name: 'text.txt', bytes: Buffer.from(text) }])
    await expect(sherpa.sources.text.getByRole('paragraph')).toHaveText(text.trim().split('\n\n'))
    await sherpa.restart()
    await sherpa.library.open('text')
    await sherpa.window.show('Sources')
    await expect(sherpa.sources.text.getByRole('paragraph')).toHaveText(text.trim().split('\n\n'))
  })
}

test('halves of characters in a pasted text do no harm', async ({ sherpa }) => {
  await sherpa.page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text.replaceAll('%', String.fromCharCode(0xd800)).replaceAll('&', String.fromCharCode(0xdfff)))
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, `A broken % character & here. ${VIENNA}`)
  await expect(sherpa.sources.text).toContainText('A broken')
  await sherpa.window.waitUntilSaved()
  await sherpa.restart()
  await expect(sherpa.library.rows).toHaveCount(1)
})
