import note from '../../../../resources/example/note.txt?raw'
import type { Meeting } from '../../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../../shared/domain/result'
import type { Problem } from '../../../shared/ipc/problem'
import type { SourceStore } from '../../storage/source-store'
import type { Drafted } from '../../intake/drafted'
import type { RawSource } from '../../intake/read/reading'
import type { IntakeEngine } from '../intake-engine'
import type { MeetingService } from '../meeting-service'
import { SAMPLE } from '../sample'
import { describeSource } from '../source-service'
import { describeStorageProblem } from '../storage-problems'
import { buildExample, type ExampleSource } from './build-example'

/** The texts of the example as files: the announcement and the note with the invented positions. */
const EXAMPLE_TEXTS: Readonly<Record<'announcement' | 'note', RawSource>> = {
  announcement: SAMPLE,
  note: { name: 'Illustrative note (invented positions).txt', bytes: Buffer.from(note, 'utf8') },
}

/** The filled briefing that comes with the application. */
export interface ExampleService {
  /** Makes a new briefing of it, sources included, and gives its identity. */
  readonly open: () => Promise<Result<string, Problem>>
}

/** What the service works with. */
export interface ExampleDesk {
  readonly meetings: MeetingService
  readonly sources: SourceStore
  readonly engine: IntakeEngine
  readonly newId: () => string
  readonly now: () => string
}

/** Makes the service. */
export function createExampleService(desk: ExampleDesk): ExampleService {
  return { open: () => open(desk) }
}

async function open(desk: ExampleDesk): Promise<Result<string, Problem>> {
  const announcement = await freeze(desk, EXAMPLE_TEXTS.announcement)
  if (!announcement.ok) return announcement
  const note = await freeze(desk, EXAMPLE_TEXTS.note)
  if (!note.ok) return note
  const created = await desk.meetings.create(buildExample({ announcement: announcement.value, note: note.value }, desk.newId, desk.now()))
  return created.ok ? succeed(created.value.meeting.id) : created
}

/** Reads a text as any other source is read, and keeps it. */
async function freeze({ engine, sources, newId, now }: ExampleDesk, raw: RawSource): Promise<Result<ExampleSource, Problem>> {
  const drafted = await engine.draft(raw)
  if (!drafted.ok) return drafted
  const original = await sources.put(raw.bytes)
  const frozen = original.ok ? await sources.putText(drafted.value.text) : original
  return frozen.ok ? succeed(describeExampleSource(raw, drafted.value, newId(), now())) : fail(describeStorageProblem(frozen.problem))
}

/** The entry of a text of the example that was read at `at` (ISO 8601), beside its frozen text. */
function describeExampleSource(raw: RawSource, drafted: Drafted, id: string, at: string): ExampleSource {
  return { source: describeSource({ ...raw, kind: 'file' }, drafted, id, at), text: drafted.text }
}

/** The example without a library: for trials that need a filled briefing. `draft` reads a text. */
export function readExample(
  draft: (raw: RawSource) => Result<Drafted, Problem>,
  newId: () => string,
  at: string,
): Result<Meeting, Problem> {
  const announcement = draft(EXAMPLE_TEXTS.announcement)
  if (!announcement.ok) return announcement
  const note = draft(EXAMPLE_TEXTS.note)
  if (!note.ok) return note
  const sources = {
    announcement: describeExampleSource(EXAMPLE_TEXTS.announcement, announcement.value, newId(), at),
    note: describeExampleSource(EXAMPLE_TEXTS.note, note.value, newId(), at),
  }
  return succeed(buildExample(sources, newId, at))
}
