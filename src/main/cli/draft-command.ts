import { basename } from 'node:path'
import { findFindings, findUnknowns } from '../../shared/domain/checks/find-findings'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import { findingText } from '../../messages/check-text'
import { draftJson } from '../intake/draft-json'
import type { RawSource } from '../intake/read/reading'
import { addAttachments, DEEPEST_ATTACHMENT } from '../services/add-attachments'
import { compose } from '../services/book-service'
import { writeBook, type Compositor } from '../services/pdf-export'
import { draftBriefing, mergeFindings, type SourceAtHand } from '../services/draft-briefing'
import { readSource } from '../services/file-reader'
import type { IntakeEngine } from '../services/intake-engine'
import { describeDiskProblem } from '../services/storage-problems'
import { writeOnceDurably } from '../storage/durable-file'
import type { DraftRequest } from './arguments'

/** What the command works with; `print` writes to standard output, `warn` tells what was left out. */
export interface DraftTools {
  readonly intake: IntakeEngine
  readonly createCompositor: () => Promise<Compositor>
  readonly print: (text: string) => void
  readonly warn: (problem: Problem) => void
}

type Outcome = readonly Problem[]

/** Reads the files, drafts one briefing of them and writes what was asked for; gives the problems, none when all went well. */
export async function runDraft(request: DraftRequest, tools: DraftTools): Promise<Outcome> {
  const { sources, problems } = await readAll(request.files, tools)
  if (problems.length > 0) return problems
  const meeting = draftBriefing(sources, request.day, request.language)
  const written = [await writeJson(request, tools, sources, meeting), await writePdf(request, tools, meeting)]
  return written.flatMap((each) => (each.ok ? [] : [each.problem]))
}

/** One file after the other: each has the time limit and the process for itself. */
async function readAll(files: readonly string[], tools: DraftTools): Promise<{ sources: readonly SourceAtHand[]; problems: Outcome }> {
  const sources: SourceAtHand[] = []
  const problems: Problem[] = []
  for (const path of files) {
    const raw = await readSource(path)
    const drafted = raw.ok ? await draftWhole(raw.value, tools) : raw
    if (drafted.ok) sources.push(...drafted.value)
    else problems.push(drafted.problem)
  }
  return { sources, problems }
}

/** A source and what is inside it. An attachment that cannot be read is left out and named. */
async function draftWhole(raw: RawSource, tools: DraftTools, level = 0): Promise<Result<readonly SourceAtHand[], Problem>> {
  const drafted = await tools.intake.draft(raw)
  if (!drafted.ok) return drafted
  const sources: SourceAtHand[] = [{ raw, drafted: drafted.value }]
  const add = async (inside: RawSource): Promise<Result<{ readonly suggestions: number }, Problem>> => {
    const whole = await draftWhole(inside, tools, level + 1)
    if (!whole.ok) return whole
    sources.push(...whole.value)
    return succeed({ suggestions: 0 })
  }
  const attachments = level < DEEPEST_ATTACHMENT ? drafted.value.attachments : []
  await addAttachments({ name: raw.name, attachments, add, onProblem: tools.warn })
  return succeed(sources)
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
  const unknowns = findUnknowns(findFindings(meeting, meeting.createdAt))
  const gaps = unknowns.map((finding) => ({ rule: finding.check, values: finding.values, text: findingText(finding, language) }))
  const described = meeting.lists.source.map(({ sha256, textSha256, textLength, encoding, language: of }, index) => {
    return { name: basename(sources[index]?.raw.name ?? ''), sha256, textSha256, textLength, encoding, language: of }
  })
  return { ...draftJson(mergeFindings(sources)), gaps, sources: described }
}

async function writePdf({ pdf }: DraftRequest, { createCompositor }: DraftTools, meeting: Meeting): Promise<Result<null, Problem>> {
  if (pdf === null) return succeed(null)
  const compositor = await createCompositor()
  const book = await compose({ compositor, now: () => meeting.createdAt }, meeting)
  return book.ok ? writeBook(pdf, book.value) : fail(book.problem)
}
