import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real file system of its own that can be filled and made read-only. */
export interface SmallDisk {
  readonly folder: string
  readonly makeReadOnly: () => void
  readonly makeWritable: () => void
  readonly unmount: () => void
}

/** Mounts a disk of that many kibibytes in memory; null where this user may not (that takes root and the right to mount). */
export function mountSmallDisk(kibibytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'sherpa-disk-'))
  const isMounted = run('mount', '-t', 'tmpfs', '-o', `size=${String(kibibytes)}k`, 'tmpfs', folder)
  if (!isMounted) {
    rmdirSync(folder)
    return null
  }
  mkdirSync(join(folder, 'library'))
  return {
    folder: join(folder, 'library'),
    makeReadOnly: () => run('mount', '-o', 'remount,ro', folder),
    makeWritable: () => run('mount', '-o', 'remount,rw', folder),
    unmount: () => {
      if (run('umount', '-l', folder)) rmdirSync(folder)
    },
  }
}

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
