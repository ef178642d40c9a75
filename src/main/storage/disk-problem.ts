import { basename } from 'node:path'
import type { DiskProblem } from './storage-problem'

type Access = 'read' | 'write'

const DISK_FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS'])
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

/** The POSIX name of a system error (`ENOSPC`); anything that is not a system error is a fault of the program and is thrown again. */
export function errnoOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/** Names a system error that came up while reading or writing `path`. Quotas and size limits count as a full disk. */
export function toDiskProblem(error: unknown, path: string, access: Access): DiskProblem {
  const errno = errnoOf(error)
  const file = basename(path)
  if (DISK_FULL.has(errno)) return { code: 'disk-full', file }
  if (REFUSED.has(errno)) return { code: access === 'write' ? 'read-only' : 'no-access', file }
  if (GONE.has(errno)) return { code: 'folder-gone', file }
  return { code: 'io-error', file, errno }
}
