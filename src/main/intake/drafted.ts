import { anchorAt } from '../../shared/domain/evidence'
import type { Source } from '../../shared/domain/source'
import type { Finding } from '../../shared/domain/suggestion'
import type { Draft } from './draft/drafter'
import { createPageCounter, noteOfPage, withoutPageBreaks } from './pages'
import type { RawSource, ReadResult, SourceDetails } from './read/reading'

/** What reading and drafting made of a source. */
export interface Drafted {
  /** The frozen text that anchors point into. */
  readonly text: string
  /** As the WHATWG Encoding Standard names it; empty where the format has its own. */
  readonly encoding: string
  /** The main language; null when there is too little text to tell. */
  readonly language: string | null
  readonly extractor: Source['extractor']
  /** What the source says about itself. */
  readonly details: SourceDetails
  readonly findings: readonly Finding[]
  /** Files that came inside, each to be read as a source of its own. */
  readonly attachments: readonly RawSource[]
}

/** Drafts from a text that has been read. */
export function draftFrom(read: Extract<ReadResult, { readonly ok: true }>, draft: Draft): Drafted {
  const { text, encoding, extractor, details, attachments } = read
  const whole = { text, encoding, extractor, details, attachments }
  return read.isPaged ? { ...whole, ...draftPages(text, draft) } : { ...whole, ...draft(text) }
}

/** Rules see blanks for page breaks, but anchors quote the frozen text letter by letter. */
function draftPages(text: string, draft: Draft): ReturnType<Draft> {
  const { findings, language } = draft(withoutPageBreaks(text))
  const pageAt = createPageCounter(text)
  return { language, findings: findings.map((finding) => noteOfPage(quoteAgain(finding, text), pageAt)) }
}

function quoteAgain(finding: Finding, text: string): Finding {
  return { ...finding, anchors: finding.anchors.map(({ start, end }) => anchorAt(text, start, end)) }
}
