import { asPlainText } from '../../src/main/intake/read/testing/announcement'
import { aMail } from '../../src/main/intake/read/testing/mail-files'
import { aWebPage, htmlBody } from '../../src/main/intake/read/testing/markup'
import { aDocx, docxEntries } from '../../src/main/intake/read/testing/office-files'
import { anAnnouncementPdf, aPdf } from '../../src/main/intake/read/testing/pdf-writer'
import { zip } from '../../src/main/intake/read/testing/zip-writer'
import { expect, test } from '../fixtures/test'
import { OSLO, VIENNA } from '../fixtures/texts'

const MEGABYTE = 1024 * 1024

test('a Word document becomes a draft, with its list and its table still told apart', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'council.docx', bytes: aDocx() }])
  await expect(sherpa.sources.row('Place')).toContainText('Vienna')
  await expect(sherpa.sources.row('Hanna Berg')).toContainText('Stays away: a family matter')
  await expect(sherpa.sources.text).toContainText('- a common fleet of icebreakers')
  await expect(sherpa.sources.text).toContainText('Opening | Austria')
})

test('a PDF becomes a draft whose passages know their page', async ({ sherpa }) => {
  const { sources, people, window } = sherpa
  await sherpa.library.drop([{ name: 'council.pdf', bytes: anAnnouncementPdf() }])
  await expect(sources.row('Place')).toContainText('On page 1 of the source.')
  await expect(sources.row('Hanna Berg')).toContainText('On page 2 of the source.')
  await expect(sources.text).not.toContainText('press service')
  await sources.choose('Hanna Berg')
  await sources.press('a')
  await expect(sources.row('Hanna Berg')).toContainText('Accepted')
  await window.show('People')
  await people.view
    .getByRole('button', { name: /passage/iu })
    .first()
    .click()
  await expect(sherpa.page.getByText('page 2').first()).toBeVisible()
})

test('an e-mail becomes a source, and its attachment another', async ({ sherpa }) => {
  const attachment = { name: 'energy.docx', type: 'application/octet-stream', bytes: aDocx([{ kind: 'paragraph', text: OSLO.trim() }]) }
  await sherpa.library.drop([{ name: 'mail.eml', bytes: aMail([attachment]) }])
  const { list } = sherpa.sources
  await expect(list.getByRole('listitem')).toHaveText([/Ministers to meet in Vienna/u, /energy/u])
  await sherpa.window.back.click()
  await expect(sherpa.library.rows).toHaveCount(1)
})

test('a saved page gives its article under its own title, and loads nothing', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'page.html', bytes: aWebPage() }])
  await expect(sherpa.sources.text).toHaveText(new RegExp(`^\\s*Ministers to meet in Vienna`, 'u'))
  await expect(sherpa.sources.text).not.toContainText('cookies')
  await expect(sherpa.sources.list.getByRole('listitem')).toHaveText([/^Ministers to meet in Vienna/u])
})

test('what is pasted with its formatting keeps lists and tables', async ({ sherpa }) => {
  await sherpa.page.evaluate(
    ([text, html]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text ?? '')
      clipboardData.setData('text/html', html ?? '')
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    },
    [asPlainText().replaceAll('- ', '').replaceAll(' | ', ''), htmlBody()],
  )
  await expect(sherpa.sources.text).toContainText('- lower tolls on the river')
  await expect(sherpa.sources.text).toContainText('Session | Chair')
})

test('a scan says that it holds no text', async ({ sherpa }) => {
  await sherpa.library.drop([{ name: 'scan.pdf', bytes: aPdf([[], []]) }])
  await expect(sherpa.window.message('“scan.pdf” is a scan: its pages are pictures and hold no text. Nothing was added.')).toBeVisible()
  await expect(sherpa.library.openSample).toBeVisible()
})

test('a bomb costs one message, and the next file is read', async ({ sherpa }) => {
  const bomb = zip([...docxEntries('<a/>'), { name: 'word/b.xml', data: Buffer.alloc(60 * MEGABYTE) }])
  await sherpa.library.drop([
    { name: 'bomb.docx', bytes: bomb },
    { name: 'council.txt', bytes: Buffer.from(VIENNA) },
  ])
  await expect(sherpa.window.message('“bomb.docx” is built in a way that could harm a program that reads it')).toBeVisible()
  await expect(sherpa.sources.text).toContainText('Vienna')
  await expect(sherpa.sources.list.getByRole('listitem')).toHaveCount(1)
})
