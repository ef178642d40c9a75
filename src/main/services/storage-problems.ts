import { problem, type Problem } from '../../shared/ipc/problem'
import type { NamedRecovery } from '../storage/folder-scan'
import type { DiskProblem, StorageProblem } from '../storage/storage-problem'

/** What a person is told about a failure of the disk while `file` was written or read. */
export function describeDiskProblem({ code, file, ...rest }: DiskProblem): Problem {
  switch (code) {
    case 'disk-full':
    case 'read-only':
      return problem(code, { name: file })
    case 'folder-gone':
      return problem('folder-missing', { name: file })
    case 'no-access':
      return problem('file-unreadable', { name: file })
    case 'io-error':
      return describeSystemError(file, 'errno' in rest ? rest.errno : '')
  }
}

function describeSystemError(file: string, errno: string): Problem {
  return errno === 'EBUSY' || errno === 'ETXTBSY' ? problem('file-busy', { name: file }) : problem('write-failed', { name: file, errno })
}

/** What a person is told about a failure of the library's storage. */
export function describeStorageProblem(cause: StorageProblem): Problem {
  switch (cause.code) {
    case 'not-found':
      return problem('not-found', { name: cause.file })
    case 'damaged':
      return cause.damage === 'reference'
        ? problem('meeting-broken', { name: cause.title ?? cause.file })
        : problem('meeting-damaged', { name: cause.title ?? cause.file, setAside: cause.setAside ?? '' })
    case 'newer-schema':
      return problem('meeting-newer', { name: cause.file })
    case 'in-use':
      return problem('library-in-use', { host: cause.owner.host, since: cause.owner.since })
    case 'already-there':
    case 'ill-formed-text':
    case 'unfit':
      return problem('write-failed', { name: cause.file, errno: cause.code })
    default:
      return describeDiskProblem(cause)
  }
}

/** What a person is told when the previous save was opened in place of a damaged one. */
export function describeRecovery({ title }: NamedRecovery): Problem {
  return problem('meeting-restored', { name: title })
}
