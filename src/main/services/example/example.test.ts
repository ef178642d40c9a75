import { describe, expect, it } from 'vitest'
import { BOOK_LANGUAGES, PAPERS } from '../../../shared/domain/edition'
import { isAnchored } from '../../../shared/domain/evidence'
import { findBrokenReference } from '../../../shared/domain/integrity'
import { meetingSchema } from '../../../shared/domain/meeting'
import { POINT_KINDS } from '../../../shared/domain/point'
import { STANCES } from '../../../shared/domain/position'
import { A_MOMENT, idCounter } from '../../../shared/testing/builders'
import { draftOf, printed } from '../../book/testing/books'
import { packagedFonts } from '../../book/testing/fonts'
import { createNativeEngine } from '../../book/typst-native-engine'
import { createReader } from '../../intake/create-reader'
import { newId, now } from '../ids'
import { aDesk } from '../testing/a-desk'
import { createExampleService, readExample } from './example-service'

const draft = createReader()

function example() {
  const read = readExample(draft, idCounter(), A_MOMENT)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

describe('the example', () => {
  const meeting = example()
  const { lists, fields } = meeting

  it('is a valid briefing in which every reference leads somewhere', () => {
    expect(meetingSchema.parse(meeting)).toEqual(meeting)
    expect(findBrokenReference(meeting)).toBeNull()
  })

  it('holds 27 leaders and organisations and five themes, with two absences', () => {
    expect(lists.party).toHaveLength(27)
    expect(lists.theme).toHaveLength(5)
    expect(lists.mandate).toHaveLength(5)
    expect(lists.attendance.filter(({ status }) => status === 'absent' || status === 'represented')).toHaveLength(2)
  })

  it('says that its positions are invented, in the title, the purpose, the marking and each position', () => {
    expect(fields.title).toContain('invented')
    expect(fields.purpose).toContain('Illustrative')
    expect(fields.marking).toContain('INVENTED')
    expect(new Set(lists.position.map(({ statedBy }) => statedBy))).toEqual(new Set(['illustrative']))
  })

  it('names only people whom the announcement names', () => {
    const named = lists.person.map(({ name }) => name).filter(Boolean)
    expect(named.toSorted()).toEqual(['Alexus Grynkewich', 'Marco Rubio', 'Mark Rutte', 'Nicușor Dan'])
  })

  it('shows every stance but unknown, every kind of point, and points inside points', () => {
    expect(new Set(lists.position.map(({ stance }) => stance))).toEqual(new Set(STANCES.filter((stance) => stance !== 'unknown')))
    expect(new Set(lists.point.map(({ kind }) => kind))).toEqual(new Set(POINT_KINDS))
    expect(Math.max(...lists.point.map(({ level }) => level))).toBe(2)
    expect(lists.position.length).toBeLessThan(27 * 5)
  })
})

describe('the book of the example', () => {
  it.each(PAPERS)('gives no theme more than two sides on %s, in any language of the book', { timeout: 120_000 }, async (paper) => {
    const engine = createNativeEngine(await packagedFonts())
    for (const language of BOOK_LANGUAGES) {
      const book = printed(await engine.compile(draftOf(example(), { paper, language }), new TextEncoder().encode('{}')))
      expect(book.warnings, language).toEqual([])
    }
  })
})

describe('opening the example', () => {
  it('makes a briefing of its own each time, whose passages stand in the kept texts', async () => {
    const { meetings, opened, library } = await aDesk()
    const engine = { draft: (raw: Parameters<typeof draft>[0]) => Promise.resolve(draft(raw)), cancel: () => undefined }
    const examples = createExampleService({ meetings, sources: opened.sources, engine, newId, now })
    const first = await examples.open()
    const second = await examples.open()
    expect(first.ok && second.ok && first.value !== second.value).toBe(true)
    expect(await library.list()).toHaveLength(2)
    const snapshot = await meetings.open(first.ok ? first.value : '')
    const { source, evidence } = snapshot.ok ? snapshot.value.meeting.lists : { source: [], evidence: [] }
    expect(evidence.length).toBeGreaterThan(30)
    for (const { id, textSha256 } of source) {
      const text = await opened.sources.getText(textSha256)
      const own = evidence.filter(({ sourceId }) => sourceId === id)
      expect(own.every(({ anchor }) => text.ok && isAnchored(anchor, text.value))).toBe(true)
    }
  })
})
