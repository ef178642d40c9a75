import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { errnoOf, toDiskProblem } from './disk-problem'
import type { DiskProblem } from './storage-problem'

/** Size in bytes and time of last change (milliseconds since 1970) of a file: enough to see that somebody has changed it. */
export interface FileStamp {
  readonly size: number
  readonly mtimeMs: number
}

/** Where the save before the last one of `path` is kept. */
export function previousOf(path: string): string {
  return `${path}.prev`
}

/**
 * Replaces a file so that after a crash, a kill or a power cut at any moment either the old or the new content is there, whole.
 * Once it has succeeded the new content survives a power cut and the old one lies beside it as `.prev`; when it fails the old
 * content is untouched. Two calls for one path must not overlap: the temporary file has a fixed name, so that an interrupted save
 * leaves at most one behind. The folder has to exist: making it anew would hide that a drive was unplugged.
 */
export async function replaceDurably(path: string, bytes: Uint8Array): Promise<Result<FileStamp, DiskProblem>> {
  return swapIn(path, bytes, keepPrevious)
}

/** Like {@link replaceDurably} for content that never changes: nothing is kept of a file that was there before. */
export async function writeOnceDurably(path: string, bytes: Uint8Array): Promise<Result<FileStamp, DiskProblem>> {
  return swapIn(path, bytes, () => Promise.resolve())
}

async function swapIn(path: string, bytes: Uint8Array, keepOld: (path: string) => Promise<void>): Promise<Result<FileStamp, DiskProblem>> {
  const temporary = `${path}.tmp`
  try {
    const stamp = await writeTemporary(temporary, bytes)
    await keepOld(path)
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return succeed(stamp)
  } catch (error) {
    await rm(temporary, { force: true }).catch(errnoOf)
    return fail(toDiskProblem(error, path, 'write'))
  }
}

async function writeTemporary(path: string, bytes: Uint8Array): Promise<FileStamp> {
  await rm(path, { force: true })
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    const { size, mtimeMs } = await handle.stat()
    // A short write that was reported as a success is the classic way to lose a file on a full disk.
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    return { size, mtimeMs }
  } finally {
    await handle.close()
  }
}

/** At every moment a previous save is there, also when the file itself is not. */
async function keepPrevious(path: string): Promise<void> {
  const spare = `${previousOf(path)}.tmp`
  await rm(spare, { force: true })
  try {
    await linkOrCopy(path, spare)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
    return
  }
  await rename(spare, previousOf(path))
  // POSIX: renaming one name of a file to another name of the same file does nothing, so the spare name may still be there.
  await rm(spare, { force: true })
}

const LINKS_REFUSED: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** A second name for a file; a copy where the file system has no hard links (FAT, some network drives). Never overwrites: EEXIST. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!LINKS_REFUSED.has(errnoOf(error))) throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
    await syncFile(to)
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const FOLDER_SYNC_REFUSED: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])

/** Makes names in a folder survive a power cut. Windows and some network drives cannot be asked for that and keep names themselves. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!FOLDER_SYNC_REFUSED.has(errnoOf(error))) throw error
  }
}

/** Moves a file into another folder under a name that is free there; throws EEXIST when `to` is taken, ENOENT when nothing is there. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await linkOrCopy(from, to)
  await syncFolder(dirname(to))
  await unlink(from)
  await syncFolder(dirname(from))
}

/** Makes a folder where it is missing; its parent has to be there. */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
    await syncFolder(dirname(folder))
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error
  }
}

/**
 * Puts a file out of the way without ever overwriting one: `<name>.<stamp>` in `folder`, with a number when that is taken. Returns the
 * name it has there, or null when the disk does not allow it (the file then stays where it is).
 */
export async function setAside(path: string, folder: string, stamp: string): Promise<string | null> {
  try {
    await ensureFolder(folder)
    return await moveToFreeName(path, folder, `${basename(path)}.${stamp}`)
  } catch (error) {
    errnoOf(error)
    return null
  }
}

async function moveToFreeName(path: string, folder: string, name: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const candidate = attempt === 1 ? name : `${name}-${String(attempt)}`
    try {
      await moveDurably(path, join(folder, candidate))
      return candidate
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error
    }
  }
}
