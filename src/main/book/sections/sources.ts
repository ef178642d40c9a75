import type { Source } from '../../../shared/domain/source'
import type { SourceEntry } from '../book-model'
import type { ListSection, Row } from '../model-parts'
import type { Desk } from './desk'
import { filled, plain, proseRow } from './rows'

/** What the book rests on, each source with all that is known of it. */
export function createSourcesSection(desk: Desk): ListSection<SourceEntry> {
  const { headings, empty } = desk.wording.words
  const items = desk.meeting.lists.source.map((source, index) => entry(desk, source, index + 1))
  return { heading: headings.sources, lead: [], items, empty: empty.sources }
}

function entry(desk: Desk, source: Source, number: number): SourceEntry {
  return { number: String(number), title: source.title, rows: rowsOf(desk, source) }
}

function rowsOf({ wording }: Desk, source: Source): readonly Row[] {
  const { labels, reliabilities, colon } = wording.words
  const row = (label: string, text: string) => proseRow(plain, label, text)
  return filled([
    row(labels.author, source.author),
    row(labels.publisher, source.publisher),
    row(labels.origin, source.origin),
    row(labels.published, source.published ? wording.day(source.published) : ''),
    row(labels.accessed, wording.day(source.accessed)),
    row(labels.form, formOf(wording, source)),
    row(labels.reliability, `${source.reliability}${colon}${reliabilities[source.reliability]}`),
    row(labels.fingerprint, inGroups(source.sha256)),
  ])
}

function formOf({ words, language }: Desk['wording'], { kind, language: tag }: Source): string {
  return [words.sourceKinds[kind], tag ? language(tag) : ''].filter(Boolean).join(', ')
}

/** Eight digits at a time, as an eye compares them. */
function inGroups(digits: string): string {
  return digits.match(/.{1,8}/gu)?.join(' ') ?? ''
}
