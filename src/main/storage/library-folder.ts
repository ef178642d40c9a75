import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { idSchema } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { instantOf, type Clock } from './clock'
import { toDiskProblem } from './disk-problem'
import { ensureFolder } from './durable-file'
import type { FilePlace } from './recover-file'
import type { StorageProblem } from './storage-problem'

/** Where things lie in a library; see the decision record on storage. */
export interface LibraryFolder {
  readonly root: string
  /** One file a meeting, `<id>.json`. */
  readonly meetings: string
  /** Meetings a person has thrown away, as they were. */
  readonly bin: string
  /** Files that could not be used, and files as they were before a migration. */
  readonly aside: string
  /** Original bytes and frozen texts under their SHA-256. */
  readonly sources: string
  /** Summaries of all meetings; can always be made again from the files. */
  readonly index: string
  readonly lock: string
}

/** The library under `root`; touches nothing. */
export function libraryFolder(root: string): LibraryFolder {
  return {
    root,
    meetings: join(root, 'meetings'),
    bin: join(root, 'bin'),
    aside: join(root, 'set-aside'),
    sources: join(root, 'sources'),
    index: join(root, 'index.json'),
    lock: join(root, 'LOCK'),
  }
}

/**
 * Makes the folders of a library where they are missing. Called once when the program starts and never while it runs: a folder that
 * disappears later is an unplugged drive, not an empty library.
 */
export async function prepareLibrary(root: string): Promise<Result<void, StorageProblem>> {
  const { meetings, bin, aside, sources } = libraryFolder(root)
  try {
    await mkdir(root, { recursive: true })
    for (const folder of [meetings, bin, aside, sources]) await ensureFolder(folder)
    return succeed(undefined)
  } catch (error) {
    return fail(toDiskProblem(error, root, 'write'))
  }
}

/** The file of a meeting in a folder. The id has been checked wherever it came from outside; a path in its place is a fault. */
export function meetingPath(folder: string, id: string): string {
  return join(folder, `${z.parse(idSchema, id)}.json`)
}

/** A file whose unusable versions go to `asideFolder`, with the time in their names. */
export function placeOf(path: string, asideFolder: string, clock: Clock): FilePlace {
  return { path, asideFolder, stamp: () => instantOf(clock).replaceAll(/[:.]/g, '-') }
}
