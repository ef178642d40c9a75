import { createHash } from 'node:crypto'
import { batch, type Action, type SimpleCommand } from '../../shared/domain/command'
import { createMeeting, type Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Source } from '../../shared/domain/source'
import type { Finding } from '../../shared/domain/suggestion'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { SourceStore } from '../storage/source-store'
import type { Drafted } from '../intake/drafted'
import type { RawSource } from '../intake/read/reading'
import type { IntakeEngine } from './intake-engine'
import type { MeetingService } from './meeting-service'
import { addAttachments, DEEPEST_ATTACHMENT } from './add-attachments'
import { clipboardBytes } from './clipboard-bytes'
import { describeStorageProblem } from './storage-problems'

/** A source before it is read; `title` may be empty, the text then gives one. */
export interface NewSource extends RawSource {
  readonly kind: Source['kind']
  /** The meeting it goes into; null makes a new one of it. */
  readonly meetingId: string | null
}

/** What a person pasted: as plain text, and as HTML when the clipboard had it. */
export interface PastedText {
  readonly meetingId: string | null
  readonly title: string
  readonly text: string
  readonly html: string | null
}

/** Where a source went and what it gave, its attachments included. */
export interface AddedSource {
  readonly meetingId: string
  readonly sourceId: string
  readonly suggestions: number
}

/** Sources: adding them with what they seem to say, and reading them again. */
export interface SourceService {
  /**
   * Keeps the bytes and the text, then adds the source and its suggestions to a meeting in one step that can be undone. When anything
   * fails before that step the meeting is as it was. Files inside the source (attachments) follow as sources of their own, each in a step;
   * one that cannot be read is told and stops nothing.
   */
  readonly add: (source: NewSource) => Promise<Result<AddedSource, Problem>>
  /** Adds what was pasted: the formatted copy where the clipboard has one that can be read, otherwise the plain one. */
  readonly addPasted: (pasted: PastedText) => Promise<Result<AddedSource, Problem>>
  /** The frozen text of a source, checked against its hash. */
  readonly readText: (meetingId: string, sourceId: string) => Promise<Result<string, Problem>>
  readonly cancel: () => void
}

/** What the service works with. */
export interface SourceDesk {
  readonly meetings: MeetingService
  readonly sources: SourceStore
  readonly engine: IntakeEngine
  readonly newId: () => string
  readonly now: () => string
  /** Told while a source is being read. */
  readonly onReading: (fileName: string, isRunning: boolean) => void
  /** Told about attachments that were not added. */
  readonly onProblem: (problem: Problem) => void
}

/** Makes the service. */
export function createSourceService(desk: SourceDesk): SourceService {
  return {
    add: (source) => addSource(desk, source),
    addPasted: (pasted) => addPasted(desk, pasted),
    readText: (meetingId, sourceId) => readText(desk, meetingId, sourceId),
    cancel: () => desk.engine.cancel(),
  }
}

async function addPasted(desk: SourceDesk, { meetingId, title, text, html }: PastedText): Promise<Result<AddedSource, Problem>> {
  const source = { meetingId, kind: 'pasted', name: title } as const
  const formatted = html === null ? null : await addSource(desk, { ...source, bytes: clipboardBytes(html) })
  const isDecided = formatted?.ok === true || formatted?.problem.code === 'cancelled' || formatted?.problem.code === 'source-known'
  return formatted !== null && isDecided ? formatted : addSource(desk, { ...source, bytes: Buffer.from(text, 'utf8') })
}

/** `level` counts how many sources this one is inside of. */
async function addSource(desk: SourceDesk, raw: NewSource, level = 0): Promise<Result<AddedSource, Problem>> {
  const known = raw.meetingId === null ? succeed(null) : await findMeeting(desk, raw.meetingId)
  if (!known.ok) return known
  const sha256 = hashOf(raw.bytes)
  const twin = known.value?.lists.source.find((source) => source.sha256 === sha256)
  if (twin) return fail(problem('source-known', { name: raw.name, title: twin.title }))
  const drafted = await draft(desk, raw)
  if (!drafted.ok) return drafted
  const kept = await keep(desk, raw, drafted.value.text)
  if (!kept.ok) return kept
  const source = describeSource(raw, drafted.value, desk.newId(), desk.now())
  const entered = await enter(desk, raw.meetingId, source, drafted.value.findings)
  return entered.ok ? addInside(desk, raw, drafted.value.attachments, entered.value, level) : entered
}

async function addInside(
  desk: SourceDesk,
  { name }: RawSource,
  attachments: readonly RawSource[],
  added: AddedSource,
  level: number,
): Promise<Result<AddedSource, Problem>> {
  if (level >= DEEPEST_ATTACHMENT) return succeed(added)
  const { meetingId } = added
  const add = (inside: RawSource) => addSource(desk, { ...inside, kind: 'file', meetingId }, level + 1)
  const suggestions = await addAttachments({ name, attachments, add, onProblem: desk.onProblem })
  return succeed({ ...added, suggestions: added.suggestions + suggestions })
}

async function draft(desk: SourceDesk, raw: NewSource): Promise<Result<Drafted, Problem>> {
  desk.onReading(raw.name, true)
  try {
    return await desk.engine.draft(raw)
  } finally {
    desk.onReading(raw.name, false)
  }
}

async function keep({ sources }: SourceDesk, raw: RawSource, text: string): Promise<Result<null, Problem>> {
  const original = await sources.put(raw.bytes)
  const frozen = original.ok ? await sources.putText(text) : original
  return frozen.ok ? succeed(null) : fail(describeStorageProblem(frozen.problem))
}

/**
 * The entry of a source that was read at `accessed` (ISO 8601). Of author, publisher and day only what the source says itself is known, and
 * nothing of its reliability.
 */
export function describeSource(raw: RawSource & Pick<Source, 'kind'>, drafted: Drafted, id: string, accessed: string): Source {
  const { text, encoding, language, extractor, details } = drafted
  const bytes = { sha256: hashOf(raw.bytes), byteLength: raw.bytes.byteLength }
  const frozen = { textSha256: hashOf(Buffer.from(text, 'utf8')), textLength: text.length }
  const { author, publisher, published } = details
  const stated = { title: details.title || titleOf(raw.name, text), author, publisher, published }
  const unknown = { origin: '', reliability: 'F' } as const
  return { id, kind: raw.kind, ...stated, accessed, language, encoding, extractor, ...bytes, ...frozen, ...unknown }
}

/** A name a person will recognise: the file's, or the first line of what was pasted. */
function titleOf(name: string, text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const title = (name.replace(/\.[a-z0-9]{1,5}$/iu, '') || first).trim()
  return (title.length > 120 ? `${title.slice(0, 119)}…` : title) || '—'
}

async function enter(
  desk: SourceDesk,
  meetingId: string | null,
  source: Source,
  findings: readonly Finding[],
): Promise<Result<AddedSource, Problem>> {
  const meeting = meetingId === null ? await createFor(desk, source, findings) : await findMeeting(desk, meetingId)
  if (!meeting.ok) return meeting
  const applied = await desk.meetings.apply(meeting.value.id, toAction(desk, source, findings))
  if (!applied.ok) return applied
  return succeed({ meetingId: meeting.value.id, sourceId: source.id, suggestions: findings.length })
}

/** A new briefing is called what the text calls the meeting, until a person says otherwise. */
async function createFor(desk: SourceDesk, source: Source, findings: readonly Finding[]): Promise<Result<Meeting, Problem>> {
  const title = findings.find(({ value }) => value.field === 'title')?.value
  const name = title?.field === 'title' ? title.text : source.title
  const created = await desk.meetings.create(createMeeting(desk.newId(), name, desk.now()))
  return created.ok ? succeed(created.value.meeting) : created
}

function toAction({ newId }: SourceDesk, source: Source, findings: readonly Finding[]): Action {
  const suggestions = findings.map((finding): SimpleCommand => {
    const item = { ...finding, id: newId(), sourceId: source.id, state: 'proposed' } as const
    return { kind: 'add', of: 'suggestion', item, index: null }
  })
  const command = batch([{ kind: 'add', of: 'source', item: source, index: null }, ...suggestions])
  return { label: 'add-source', subject: source.title, command }
}

async function findMeeting({ meetings }: SourceDesk, id: string): Promise<Result<Meeting, Problem>> {
  const opened = await meetings.open(id)
  return opened.ok ? succeed(opened.value.meeting) : opened
}

async function readText(desk: SourceDesk, meetingId: string, sourceId: string): Promise<Result<string, Problem>> {
  const meeting = await findMeeting(desk, meetingId)
  if (!meeting.ok) return meeting
  const source = meeting.value.lists.source.find(({ id }) => id === sourceId)
  if (!source) return fail(problem('not-found', { name: '' }))
  const read = await desk.sources.getText(source.textSha256)
  return read.ok ? read : fail(problem('source-damaged', { name: source.title }))
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
