import { describe, expect, it } from 'vitest'
import { isAnchored } from '../../../shared/domain/evidence'
import { createReader } from '../create-reader'
import { createSourceReader } from '../create-source-reader'
import type { Drafted } from '../drafted'
import { asPlainText } from './testing/announcement'
import { anInvitation } from './testing/calendar-files'
import { aMail, anHtmlMail } from './testing/mail-files'
import { aCopiedPiece, aWebPage, htmlBody } from './testing/markup'
import { aDocx, anOdt } from './testing/office-files'
import { anAnnouncementPdf } from './testing/pdf-writer'
import { anRtf } from './testing/rtf-files'

const read = createSourceReader()
const PLAIN = asPlainText()

/** Names say nothing about a file: every one here is wrong. */
async function draft(bytes: Uint8Array): Promise<Drafted> {
  const drafted = await read({ name: 'misnamed.jpg', bytes })
  if (!drafted.ok) throw new Error(drafted.problem.code)
  return drafted.value
}

function plainDraft(): Drafted {
  const drafted = createReader()({ name: 'a.txt', bytes: Buffer.from(PLAIN) })
  if (!drafted.ok) throw new Error(drafted.problem.code)
  return drafted.value
}

/** What the announcement says of people, place, day and hosts, without where it says so. */
function factsOf({ findings }: Drafted): readonly string[] {
  const fields = ['person', 'place', 'date', 'host', 'expectedLeaders', 'position']
  return findings.flatMap(({ value }) => (fields.includes(value.field) ? [JSON.stringify(value)] : [])).sort()
}

const FORMATS = [
  ['docx', aDocx(), PLAIN],
  ['odt', anOdt(), PLAIN],
  ['rtf', anRtf(), PLAIN],
  ['html', aWebPage(), PLAIN],
  ['html-clipboard', aCopiedPiece(), PLAIN],
  ['pdf', anAnnouncementPdf(), null],
  ['email', aMail(), null],
  ['email', anHtmlMail(htmlBody()), null],
  ['icalendar', anInvitation(), null],
] as const

describe('the same announcement in every format', () => {
  const expected = plainDraft()

  it('names people and a place in the first place', () => {
    expect(factsOf(expected).filter((fact) => fact.includes('"field":"person"')).length).toBeGreaterThanOrEqual(3)
    expect(factsOf(expected).filter((fact) => fact.includes('"Vienna"'))).toHaveLength(1)
  })

  it.each(FORMATS)('%s says the same of people, place and day', async (name, bytes, text) => {
    const drafted = await draft(bytes)
    expect(drafted.extractor.name).toBe(name)
    expect(factsOf(drafted)).toEqual(factsOf(expected))
    if (text !== null) expect(drafted.text).toBe(text)
  })

  it.each(FORMATS)('%s is quoted letter by letter', async (_, bytes) => {
    const { text, findings } = await draft(bytes)
    const anchors = findings.flatMap((finding) => finding.anchors)
    expect(anchors.length).toBeGreaterThan(10)
    expect(anchors.filter((anchor) => !isAnchored(anchor, text))).toEqual([])
  })
})
