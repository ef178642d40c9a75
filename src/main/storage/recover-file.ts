import { basename, join } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { errnoOf } from './disk-problem'
import { ensureFolder, linkOrCopy, previousOf, setAside, syncFolder, writeOnceDurably } from './durable-file'
import type { FileKind } from './file-kind'
import { currentSchema } from './migrations/migration'
import type { Damage, Recovery, StorageProblem } from './storage-problem'
import { readStamped, readStored, type StoredFile } from './stored-file'

/** Where a file lies, and where it goes when it cannot be used. */
export interface FilePlace {
  readonly path: string
  /** Folder for unusable files and for files as they were before a migration; made when first needed. */
  readonly asideFolder: string
  /** A time stamp that may stand in a file name. */
  readonly stamp: () => string
}

/** What could be read, and whether it is the previous save. */
export interface Recovered<Body> extends StoredFile<Body> {
  readonly recovery: Recovery | null
}

/**
 * Reads a file, or its previous save when the file is damaged or gone. A damaged file is moved to the set-aside folder, never deleted;
 * the previous save then takes its place. Fails with `not-found` only when there is neither. A file in which nothing but references is wrong
 * stays where it is: a person decides about it (`broken-meeting`).
 */
export async function readOrRecover<Body>(kind: FileKind<Body>, place: FilePlace): Promise<Result<Recovered<Body>, StorageProblem>> {
  const read = await readStored(kind, place.path)
  if (read.ok) return succeed({ ...read.value, recovery: null })
  if (isOnlyTorn(read.problem)) return read
  if (read.problem.code !== 'damaged' && read.problem.code !== 'not-found') return read
  const previous = await readStored(kind, previousOf(place.path))
  if (!previous.ok && isOnlyTorn(previous.problem)) return fail({ ...previous.problem, file: basename(place.path) })
  if (!previous.ok && previous.problem.code !== 'damaged' && previous.problem.code !== 'not-found') return previous
  if (read.problem.code === 'not-found' && !previous.ok && previous.problem.code === 'not-found') return read
  const damage = read.problem.code === 'damaged' ? read.problem.damage : 'missing'
  const moved = read.problem.code === 'damaged' ? await setAside(place.path, place.asideFolder, place.stamp()) : null
  if (!previous.ok) return giveUp(place, damage, moved)
  if (moved !== null || damage === 'missing') await reinstate(place.path)
  return succeed({ ...previous.value, recovery: { file: basename(place.path), damage, setAside: moved } })
}

/** Whole and readable, but something in it points nowhere. */
function isOnlyTorn(problem: StorageProblem): boolean {
  return problem.code === 'damaged' && problem.damage === 'reference'
}

/** The previous save, where there is one, is damaged as well: it is kept beside the other. */
async function giveUp(place: FilePlace, damage: Damage, moved: string | null): Promise<Result<never, StorageProblem>> {
  const previous = await setAside(previousOf(place.path), place.asideFolder, place.stamp())
  return fail({ code: 'damaged', file: basename(place.path), title: null, damage, setAside: moved ?? previous })
}

/**
 * Puts a copy of the previous save in the place of the file; a second name for the same bytes would let one fault on the disk spoil both.
 * Where the disk refuses, the previous save stays readable under its own name.
 */
async function reinstate(path: string): Promise<void> {
  const previous = await readStamped(previousOf(path))
  if (previous.ok) await writeOnceDurably(path, previous.value.bytes)
}

/** Keeps a file as it was before its first save in a newer schema; false when the disk does not allow it. */
export async function keepBeforeMigration<Body>(kind: FileKind<Body>, place: FilePlace, schema: number): Promise<boolean> {
  if (schema === currentSchema(kind.migrations)) return true
  try {
    await ensureFolder(place.asideFolder)
    const name = `${basename(place.path)}.schema-${String(schema)}.${place.stamp()}`
    await linkOrCopy(place.path, join(place.asideFolder, name))
    await syncFolder(place.asideFolder)
    return true
  } catch (error) {
    errnoOf(error)
    return false
  }
}
