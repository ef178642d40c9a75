import { basename } from 'node:path'
import { findGaps } from '../../shared/domain/gaps/find-gaps'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import { gapText } from '../../messages/gap-text'
import type { ReadSource } from '../intake/create-reader'
import { draftJson } from '../intake/draft-json'
import { compose, writeBook, type Compositor } from '../services/book-service'
import { draftBriefing, mergeFindings, type SourceAtHand } from '../services/draft-briefing'
import { readSource } from '../services/file-reader'
import { describeDiskProblem } from '../services/storage-problems'
import { writeOnceDurably } from '../storage/durable-file'
import type { DraftRequest } from './arguments'

/** What the command works with; `print` writes to standard output. */
export interface DraftTools {
  readonly createReader: () => ReadSource
  readonly createCompositor: () => Promise<Compositor>
  readonly print: (text: string) => void
}

type Outcome = readonly Problem[]

/** Reads the files, drafts one briefing of them and writes what was asked for; gives the problems, none when all went well. */
export async function runDraft(request: DraftRequest, tools: DraftTools): Promise<Outcome> {
  const read = tools.createReader()
  const results = await Promise.all(request.files.map((path) => readAndDraft(path, read)))
  const problems = results.flatMap((each) => (each.ok ? [] : [each.problem]))
  if (problems.length > 0) return problems
  const sources = results.flatMap((each) => (each.ok ? [each.value] : []))
  const meeting = draftBriefing(sources, request.day, request.language)
  const written = [await writeJson(request, tools, sources, meeting), await writePdf(request, tools, meeting)]
  return written.flatMap((each) => (each.ok ? [] : [each.problem]))
}

async function readAndDraft(path: string, read: ReadSource): Promise<Result<SourceAtHand, Problem>> {
  const raw = await readSource(path)
  if (!raw.ok) return raw
  const drafted = read(raw.value)
  return drafted.ok ? succeed({ raw: raw.value, drafted: drafted.value }) : drafted
}

async function writeJson(
  { json, language }: DraftRequest,
  { print }: DraftTools,
  sources: readonly SourceAtHand[],
  meeting: Meeting,
): Promise<Result<null, Problem>> {
  if (json === null) return succeed(null)
  const text = `${JSON.stringify(describeDraft(sources, meeting, language), null, 2)}\n`
  if (json !== '-') return writeText(json, text)
  print(text)
  return succeed(null)
}

async function writeText(path: string, text: string): Promise<Result<null, Problem>> {
  const written = await writeOnceDurably(path, Buffer.from(text, 'utf8'))
  return written.ok ? succeed(null) : fail(describeDiskProblem(written.problem))
}

/** The JSON form of a draft, with what is missing and what it was made from. */
function describeDraft(sources: readonly SourceAtHand[], meeting: Meeting, language: DraftRequest['language']): object {
  const gaps = findGaps(meeting).map((gap) => ({ rule: gap.rule, values: gap.values, text: gapText(gap, language) }))
  const described = meeting.lists.source.map(({ sha256, textSha256, textLength, encoding, language: of }, index) => {
    return { name: basename(sources[index]?.raw.name ?? ''), sha256, textSha256, textLength, encoding, language: of }
  })
  return { ...draftJson(mergeFindings(sources)), gaps, sources: described }
}

async function writePdf({ pdf }: DraftRequest, { createCompositor }: DraftTools, meeting: Meeting): Promise<Result<null, Problem>> {
  if (pdf === null) return succeed(null)
  const compositor = await createCompositor()
  const book = await compose({ compositor, wordGap: gapText }, meeting)
  return book.ok ? writeBook(pdf, book.value) : fail(book.problem)
}
