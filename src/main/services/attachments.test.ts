import { describe, expect, it } from 'vitest'
import { aMail } from '../intake/read/testing/mail-files'
import { htmlBody } from '../intake/read/testing/markup'
import { aDocx } from '../intake/read/testing/office-files'
import { anAnnouncementPdf, aPdf } from '../intake/read/testing/pdf-writer'
import { aDesk, type TestDesk } from './testing/a-desk'

const TYPE = 'application/octet-stream'

async function sourcesAfter(desk: TestDesk, bytes: Uint8Array) {
  const added = await desk.sources.add({ meetingId: null, kind: 'file', name: 'mail.eml', bytes })
  if (!added.ok) throw new Error(added.problem.code)
  const opened = await desk.meetings.open(added.value.meetingId)
  if (!opened.ok) throw new Error(opened.problem.code)
  return { added: added.value, ...opened.value.meeting.lists }
}

describe('a message with attachments', () => {
  it('becomes a source, each readable attachment another, and what cannot be read is told', async () => {
    const desk = await aDesk()
    const enclosures = [
      { name: 'plan.pdf', type: TYPE, bytes: anAnnouncementPdf() },
      { name: 'scan.pdf', type: TYPE, bytes: aPdf([[]]) },
      { name: 'again.eml', type: 'message/rfc822', bytes: aMail([{ name: 'note.docx', type: TYPE, bytes: aDocx() }]) },
    ]
    const { source, suggestion, added } = await sourcesAfter(desk, aMail(enclosures))
    expect(source.map(({ title }) => title.slice(0, 12))).toEqual(['Ministers to', 'plan', 'Ministers to', 'note'])
    expect(source.map(({ extractor }) => extractor.name)).toEqual(['email', 'pdf', 'email', 'docx'])
    expect(source[0]).toMatchObject({ author: 'Adéla Quill', published: '2026-05-02' })
    expect(suggestion).toHaveLength(added.suggestions)
    expect(desk.told.problems).toEqual([{ code: 'file-without-text', values: { name: 'scan.pdf' } }])
  })

  it('gives no more than thirty, and says so', async () => {
    const desk = await aDesk()
    const enclosures = Array.from({ length: 32 }, (_, n) => ({ name: `${n}.txt`, type: TYPE, bytes: Buffer.from(`Note number ${n}.`) }))
    const { source } = await sourcesAfter(desk, aMail(enclosures))
    expect(source).toHaveLength(31)
    expect(desk.told.problems).toEqual([{ code: 'attachments-left', values: { name: 'mail.eml', limit: 30 } }])
  })
})

describe('what is pasted', () => {
  const text = 'Plain copy.'

  it.each([
    [htmlBody(), 'html-clipboard'],
    ['<img src="https://example.invalid/a.png">', 'plain-text'],
    [null, 'plain-text'],
  ])('is read with its formatting where there is any: %#', async (html, extractor) => {
    const desk = await aDesk()
    const added = await desk.sources.addPasted({ meetingId: null, title: 'Copied', text, html })
    const opened = added.ok ? await desk.meetings.open(added.value.meetingId) : added
    if (!opened.ok) throw new Error(opened.problem.code)
    expect(opened.value.meeting.lists.source).toMatchObject([{ kind: 'pasted', title: 'Copied', extractor: { name: extractor } }])
  })
})
