import { join } from 'node:path'
import { readPdf } from '../fixtures/pdf'
import { answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'
import { VIENNA } from '../fixtures/texts'

interface Door {
  readonly hacked?: unknown
}

const HOSTILE = [
  { what: 'markup', words: '<img src=x onerror="globalThis.hacked=1"><b>bold</b>' },
  { what: 'template signs', words: '{{7*7}} ${7*7} {@html x} <%= 7*7 %>' },
  { what: 'a reversed name', words: 'fdp.\u202egnitfeirb' },
  { what: 'commands of the book', words: '#read("/etc/passwd") #panic() $x$ *b* _i_ @ref \\ // ]' },
  { what: '500 characters without a space', words: 'W'.repeat(500) },
  { what: 'names of inherited members', words: '__proto__ constructor toString' },
] as const

/** Without white space and without the hyphens of long words; signs that turn the direction of writing stand in the book as their names. */
function bare(text: string): string {
  return text.replaceAll('\u202e', '[U+202E]').replaceAll(/[\s\u00ad-]/gu, '')
}

for (const { what, words } of HOSTILE) {
  test(`${what} in every field are words, in the window and in the book`, async ({ sherpa, folder }) => {
    const { library, overview, people, themes, window, book } = sherpa
    await library.createBlank()
    for (const label of ['Title', 'Place', 'In the words of the source', 'Purpose', 'Marking']) await overview.edit(label, words)
    for (const button of ['Add a host', 'Add an objective']) await overview.add(button, words)
    await overview.addPoint(words)
    await window.show('People')
    await people.add(words)
    await people.addDelegation(words)
    await people.setAttendance(words, 'Absent')
    for (const label of ['Post', 'Reason', 'Announced by', 'Stand-in', 'Effect on the meeting']) await people.edit(words, label, words)
    await window.show('Themes')
    await themes.add(words)
    for (const label of ['Question to decide', 'Outcome wanted', 'Background']) await themes.edit(1, label, words)
    await themes.addPoint(1, words)
    await window.show('Overview')
    for (const label of ['Title', 'Place', 'Purpose', 'Marking']) await expect(overview.fact(label)).toHaveText(words)
    expect(await sherpa.page.evaluate(() => (globalThis as Door).hacked)).toBeUndefined()
    await expect(sherpa.page.getByRole('main').locator('img[src], b')).toHaveCount(0)
    await window.show('Book')
    const target = join(folder, 'book.pdf')
    await answerSaveDialog(sherpa.app, target)
    await book.exportPdf.click()
    await expect(book.result).toBeVisible()
    const printed = bare((await readPdf(target)).text)
    expect(printed).toContain(bare(words))
    expect(printed).not.toContain('root:x:0')
  })
}

test('a hostile source is shown as it is and finds its way into nothing', async ({ sherpa }) => {
  const hostile = `<img src=x onerror="globalThis.hacked=1"> </textarea><script>globalThis.hacked=2</script>\n\n${VIENNA}`
  await sherpa.library.drop([{ name: '<b>name</b> {{1}}.txt', bytes: Buffer.from(hostile) }])
  await expect(sherpa.sources.text).toContainText('<img src=x onerror="globalThis.hacked=1"> </textarea><script>')
  await expect(sherpa.sources.list).toContainText('<b>name</b> {{1}}')
  await expect(sherpa.page.getByRole('main').locator('img, b, script')).toHaveCount(0)
  expect(await sherpa.page.evaluate(() => (globalThis as Door).hacked)).toBeUndefined()
})
