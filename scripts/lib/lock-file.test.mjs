import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJson } from './json.mjs'
import { completeLock, findMissingOptional } from './lock-file.mjs'
import { projectRoot } from './paths.mjs'

const lock = {
  lockfileVersion: 3,
  packages: {
    'node_modules/parser': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@parser/darwin-arm64': '2.0.0', '@parser/linux-x64-musl': '2.0.0' },
    },
    'node_modules/watcher': { version: '1.0.0', optionalDependencies: { fsevents: '~2.3.3', '@watcher/win32-x64': '1.0.0' } },
    'node_modules/watcher/node_modules/@watcher/win32-x64': { version: '1.0.0', optional: true },
  },
}

describe('completeLock', () => {
  it('names the packages of other platforms with the version that the parent asks for', () => {
    const { lock: completed, added } = completeLock(lock)
    expect(added).toEqual(['@parser/darwin-arm64', '@parser/linux-x64-musl'])
    expect(completed.packages).toMatchObject({
      'node_modules/@parser/darwin-arm64': { version: '2.0.0', cpu: ['arm64'], os: ['darwin'], dev: true, optional: true },
      'node_modules/@parser/linux-x64-musl': { version: '2.0.0', cpu: ['x64'], os: ['linux'], libc: ['musl'] },
    })
  })

  it('leaves a complete file as it is', () => {
    const { lock: completed } = completeLock(lock)
    expect(completeLock(completed)).toEqual({ lock: completed, added: [] })
  })
})

describe('package-lock.json', () => {
  it('names every platform package, or `npm ci` refuses it (node scripts/complete-lock.mjs repairs it)', async () => {
    const lockFile = /** @type {import('./lock-file.mjs').LockFile} */ (await readJson(path.join(projectRoot, 'package-lock.json')))
    expect(findMissingOptional(lockFile.packages)).toEqual([])
  })
})
