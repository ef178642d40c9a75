import { isPictureOnly } from '../../shared/domain/jpeg-segments'
import { findItem, type Meeting } from '../../shared/domain/meeting'
import { MAX_PHOTO_SIDE, type Photo } from '../../shared/domain/person'
import { readPictureHead } from '../../shared/domain/picture-head'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { SourceStore } from '../storage/source-store'
import type { MeetingService } from './meeting-service'
import { describeStorageProblem } from './storage-problems'

/** Portraits: kept by hash beside the sources, so that undo, and a second briefing with the same person, find them again. */
export interface PictureService {
  /**
   * Keeps a photo the window has drawn anew. Refuses with `invalid-request` whatever is not a JPEG with nothing in it but a picture of at most
   * `MAX_PHOTO_SIDE` pixels a side: the window is not trusted to have taken the metadata out.
   */
  readonly keep: (bytes: Uint8Array) => Promise<Result<Photo, Problem>>
  /** The photo of a person; `not-found` without one, `source-damaged` when its bytes have changed on the disk. */
  readonly read: (meetingId: string, personId: string) => Promise<Result<Uint8Array, Problem>>
  /** The photos of all people of a meeting by their hashes; one whose bytes are gone or have changed is left out. */
  readonly readAll: (meeting: Meeting) => Promise<ReadonlyMap<string, Uint8Array>>
}

/** What the service works with. */
export interface PictureDesk {
  readonly meetings: MeetingService
  readonly sources: SourceStore
}

/** Makes the service. */
export function createPictureService(desk: PictureDesk): PictureService {
  return {
    keep: (bytes) => keep(desk, bytes),
    read: (meetingId, personId) => read(desk, meetingId, personId),
    readAll: (meeting) => readAll(desk, meeting),
  }
}

async function keep({ sources }: PictureDesk, bytes: Uint8Array): Promise<Result<Photo, Problem>> {
  const head = readPictureHead(bytes)
  if (head?.format !== 'jpeg' || !isPictureOnly(bytes) || !fits(head.width) || !fits(head.height)) return fail(problem('invalid-request'))
  const kept = await sources.put(bytes)
  if (!kept.ok) return fail(describeStorageProblem(kept.problem))
  return succeed({ sha256: kept.value, width: head.width, height: head.height, byteLength: bytes.byteLength })
}

function fits(side: number): boolean {
  return side >= 1 && side <= MAX_PHOTO_SIDE
}

async function read({ meetings, sources }: PictureDesk, meetingId: string, personId: string): Promise<Result<Uint8Array, Problem>> {
  const opened = await meetings.open(meetingId)
  if (!opened.ok) return opened
  const person = findItem(opened.value.meeting, 'person', personId)
  if (!person?.photo) return fail(problem('not-found', { name: '' }))
  const found = await sources.get(person.photo.sha256)
  return found.ok ? found : fail(problem('source-damaged', { name: person.name || person.post }))
}

async function readAll({ sources }: PictureDesk, { lists }: Meeting): Promise<ReadonlyMap<string, Uint8Array>> {
  const hashes = new Set(lists.person.flatMap(({ photo }) => (photo ? [photo.sha256] : [])))
  const read = await Promise.all([...hashes].map(async (sha256) => ({ sha256, found: await sources.get(sha256) })))
  return new Map(read.flatMap(({ sha256, found }) => (found.ok ? [[sha256, found.value] as const] : [])))
}
