import { readFile, rm, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { errnoOf, toDiskProblem } from './disk-problem'
import { linkOrCopy, previousOf, syncFolder } from './durable-file'
import { meetingPath } from './library-folder'
import type { StorageProblem } from './storage-problem'

/**
 * Moves the file of a meeting between two folders of a library; `already-there` when another state of it lies in the target. Its previous
 * save is given up first: left behind, it would bring the meeting back. Interrupted at any moment, the meeting is in one of the folders
 * or, the same, in both; doing it again completes it.
 */
export async function moveMeeting(id: string, from: string, to: string): Promise<Result<void, StorageProblem>> {
  const source = meetingPath(from, id)
  const target = meetingPath(to, id)
  const file = `${id}.json`
  try {
    const isPlaced = await place(source, target)
    if (!isPlaced) return fail({ code: 'already-there', file })
    await remove(source)
    return succeed(undefined)
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? fail({ code: 'not-found', file }) : fail(toDiskProblem(error, source, 'write'))
  }
}

/** Gives the file its second name; false when something else has that name. */
async function place(source: string, target: string): Promise<boolean> {
  try {
    await linkOrCopy(source, target)
    await syncFolder(dirname(target))
    return true
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error
    const [moved, present] = await Promise.all([readFile(source), readFile(target)])
    return moved.equals(present)
  }
}

async function remove(source: string): Promise<void> {
  await rm(previousOf(source), { force: true })
  await unlink(source)
  await syncFolder(dirname(source))
}
