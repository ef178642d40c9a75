import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { EMPTY_HISTORY, type Tracked } from '../../../shared/domain/history'
import type { Meeting } from '../../../shared/domain/meeting'
import type { Result } from '../../../shared/domain/result'
import { aMeeting, anId } from '../../../shared/testing/builders'
import { prepareLibrary } from '../library-folder'

// These tests wait for a real disk and real processes; on a busy machine that takes as long as it takes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** A real folder of this test alone. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-storage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A prepared, empty library on the real disk. */
export async function aLibrary(): Promise<string> {
  const root = await aFolder()
  valueOf(await prepareLibrary(root))
  return root
}

/** A meeting with nothing done yet. */
export function tracked(meeting: Meeting): Tracked {
  return { meeting, history: EMPTY_HISTORY }
}

/** The meeting with that number and title. */
export function titled(number: number, title: string): Tracked {
  return tracked({ ...aMeeting({ title }), id: anId(number) })
}

/** The value of a success; a failure ends the test with its problem. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
