import { basename, join } from 'node:path'
import { EMPTY_HISTORY } from '../../shared/domain/history'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { toDiskProblem } from './disk-problem'
import { ensureFolder, linkOrCopy, previousOf, syncFolder } from './durable-file'
import { meetingFile, unlinkedMeetingFile } from './meeting-file'
import type { FilePlace } from './recover-file'
import type { StorageProblem } from './storage-problem'
import { readStored, writeStored, type StoredFile } from './stored-file'
import type { StoredMeeting } from './meeting-file'

/** A meeting whose references do not all lead somewhere, read for a person to judge; never to be opened as it is. */
interface BrokenFile extends StoredFile<StoredMeeting> {
  /** The file, or its previous save where only that is readable. */
  readonly path: string
}

/** Reads the file of a meeting without a look at its references. Changes nothing on the disk. */
export async function readBroken(id: string, place: FilePlace): Promise<Result<BrokenFile, StorageProblem>> {
  const kind = unlinkedMeetingFile(id)
  const read = await readStored(kind, place.path)
  if (read.ok) return succeed({ ...read.value, path: place.path })
  const previous = await readStored(kind, previousOf(place.path))
  return previous.ok ? succeed({ ...previous.value, path: previousOf(place.path) }) : read
}

/**
 * Writes a repaired meeting in the place of the broken file, once the broken one lies in the set-aside folder as it was; gives its name there.
 * The steps that led to the broken state are not kept: taking them back would need what is gone.
 */
export async function replaceBroken(
  id: string,
  place: FilePlace,
  repaired: Meeting,
  savedAt: string,
): Promise<Result<string, StorageProblem>> {
  const read = await readBroken(id, place)
  if (!read.ok) return read
  const kept = await keepBeside(read.value.path, place)
  if (!kept.ok) return kept
  const body = { savedAt, meeting: repaired, history: EMPTY_HISTORY }
  const written = await writeStored(meetingFile(id), place.path, read.value.generation + 1, body)
  return written.ok ? kept : written
}

async function keepBeside(path: string, { path: target, asideFolder, stamp }: FilePlace): Promise<Result<string, StorageProblem>> {
  const name = `${basename(target)}.before-repair.${stamp()}`
  try {
    await ensureFolder(asideFolder)
    await linkOrCopy(path, join(asideFolder, name))
    await syncFolder(asideFolder)
    return succeed(name)
  } catch (error) {
    return fail(toDiskProblem(error, path, 'write'))
  }
}
