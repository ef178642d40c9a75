import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import * as z from 'zod/mini'
import { instantSchema } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { instantOf, systemClock, type Clock } from './clock'
import { errnoOf, toDiskProblem } from './disk-problem'
import { linkOrCopy } from './durable-file'
import { parseJson } from './file-format'
import { libraryFolder } from './library-folder'
import type { LockOwner, StorageProblem } from './storage-problem'

const holderSchema = z.strictObject({
  pid: z.int().check(z.minimum(1)),
  /** When the process began, in clock ticks since the boot; tells it from a later process with its number. Null where unknown. */
  ticks: z.nullable(z.string()),
  /** Identity of the machine's current boot; null where the system has none. */
  boot: z.nullable(z.string()),
  host: z.string(),
  since: instantSchema,
  token: z.string(),
})
type Holder = z.infer<typeof holderSchema>

/** A library that belongs to this process until it lets go or ends. */
export interface LibraryLock {
  /** Lets go; another process may open the library from then on. Never removes a lock that belongs to somebody else. */
  readonly release: () => Promise<void>
}

/** How to lock. */
export interface LockOptions {
  readonly clock?: Clock
  /** Take the library even from an owner that may be alive: for a person who knows that the other machine is gone. */
  readonly isForced?: boolean
}

/**
 * Locks the library under `root` for this process. Two programs that write the same files lose each other's changes whatever each of them
 * does, so the second one gets `in-use` with the owner and its time. The lock of a process that has ended (same machine: other boot, no
 * such process, or a later process with its number) is taken over; that of another machine cannot be judged and is respected.
 */
export async function lockLibrary(root: string, options: LockOptions = {}): Promise<Result<LibraryLock, StorageProblem>> {
  const path = libraryFolder(root).lock
  const own = describeSelf(options.clock ?? systemClock)
  const prepared = `${path}.${own.token}`
  try {
    await writeFile(prepared, JSON.stringify(own), { flag: 'wx', flush: true })
    return await acquire(path, prepared, own, options.isForced ?? false)
  } catch (error) {
    return fail(toDiskProblem(error, path, 'write'))
  } finally {
    await rm(prepared, { force: true }).catch(errnoOf)
  }
}

/** The lock appears under its name with its content, so nobody ever reads half of one. */
async function acquire(path: string, prepared: string, own: Holder, isForced: boolean): Promise<Result<LibraryLock, StorageProblem>> {
  for (;;) {
    if (await tryLink(prepared, path)) return succeed({ release: () => release(path, own.token) })
    const found = await readHolder(path)
    if (found === null) continue
    if (found.holder && !isForced && isAlive(found.holder)) return fail({ code: 'in-use', owner: ownerOf(found.holder) })
    const taken = await takeOver(path, prepared, own, found.text)
    if (taken !== 'changed') return taken
  }
}

/**
 * Replaces exactly the lock that was judged. Of several that judge the same lock only the one that holds the claim on it may do so; the
 * claim is a lock of its own, named after what it is for, so that one whose maker has died can be taken over in the same way.
 */
async function takeOver(
  path: string,
  prepared: string,
  own: Holder,
  judged: string,
): Promise<Result<LibraryLock, StorageProblem> | 'changed'> {
  const claim = `${path}.${createHash('sha256').update(judged).digest('hex').slice(0, 8)}`
  const claimed = await acquire(claim, prepared, own, false)
  if (!claimed.ok) return claimed
  try {
    const current = await readHolder(path)
    if (current?.text !== judged) return 'changed'
    await linkOrCopy(claim, `${prepared}.new`)
    await rename(`${prepared}.new`, path)
    return succeed({ release: () => release(path, own.token) })
  } finally {
    await claimed.value.release()
  }
}

async function tryLink(prepared: string, path: string): Promise<boolean> {
  try {
    await linkOrCopy(prepared, path)
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

interface FoundLock {
  /** Null when nobody can tell whose it is. */
  readonly holder: Holder | null
  readonly text: string
}

/** Null when there is no lock. */
async function readHolder(path: string): Promise<FoundLock | null> {
  try {
    const text = await readFile(path, 'utf8')
    const parsed = holderSchema.safeParse(parseJson(text))
    return { holder: parsed.success ? parsed.data : null, text }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

async function release(path: string, token: string): Promise<void> {
  const found = await readHolder(path)
  if (found?.holder?.token === token) await rm(path, { force: true })
}

function ownerOf({ host, pid, since }: Holder): LockOwner {
  return { host, pid, since }
}

function describeSelf(clock: Clock): Holder {
  const { pid } = process
  return { pid, ticks: startOf(pid), boot: bootId(), host: hostname(), since: instantOf(clock), token: randomUUID() }
}

/** Whether the holder may still be writing. */
function isAlive(holder: Holder): boolean {
  const boot = bootId()
  const isThisBoot = boot !== null && holder.boot === boot
  if (!isThisBoot && holder.host !== hostname()) return true
  if (!isThisBoot && boot !== null && holder.boot !== null) return false
  return isRunning(holder.pid) && (holder.ticks === null || holder.ticks === startOf(holder.pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return errnoOf(error) !== 'ESRCH'
  }
}

/** Linux only (proc(5)): the boot's random identity. */
function bootId(): string | null {
  return readProc('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

/** Linux only (proc(5)): field 22 of `stat`, counted after the name, which may hold spaces and brackets. */
function startOf(pid: number): string | null {
  const text = readProc(`/proc/${String(pid)}/stat`)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    errnoOf(error)
    return null
  }
}
