import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { MAX_SOURCE_BYTES } from '../../shared/domain/source'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { RawSource } from '../intake/read/reading'
import type { SourceService } from './source-service'

/** What a reading of several files led to: the briefing they went into (null when none could be read) and what went wrong. */
export interface ReadFiles {
  readonly meetingId: string | null
  readonly problems: readonly Problem[]
}

/** Takes files of this machine as sources. */
export interface FileReader {
  /** Adds the files one after another; without a meeting the first one that can be read makes it. One bad file never stops the others. */
  readonly addAll: (meetingId: string | null, paths: readonly string[]) => Promise<ReadFiles>
}

/** Makes the reader over the sources of a library. */
export function createFileReader(sources: SourceService): FileReader {
  return {
    addAll: async (meetingId, paths) => {
      let target = meetingId
      const problems: Problem[] = []
      for (const path of paths) {
        const raw = await readSource(path)
        const added = raw.ok ? await sources.add({ ...raw.value, kind: 'file', meetingId: target }) : raw
        if (added.ok) target = added.value.meetingId
        else problems.push(added.problem)
      }
      return { meetingId: target, problems }
    },
  }
}

/** The bytes of a file, refused before reading when it is too large or no ordinary file. */
export async function readSource(path: string): Promise<Result<RawSource, Problem>> {
  const name = basename(path)
  try {
    const handle = await open(path, 'r')
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return fail(problem('file-unreadable', { name }))
      if (stats.size > MAX_SOURCE_BYTES) return fail(problem('file-too-large', { name, limit: MAX_SOURCE_BYTES / 1024 / 1024 }))
      return succeed({ name, bytes: await handle.readFile() })
    } finally {
      await handle.close()
    }
  } catch {
    return fail(problem('file-unreadable', { name }))
  }
}
