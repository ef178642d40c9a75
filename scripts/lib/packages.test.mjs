import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { arePackagesCurrent } from './packages.mjs'

/**
 * @param {object} wanted
 * @param {object | undefined} installed
 */
async function projectWith(wanted, installed) {
  const root = await mkdtemp(path.join(os.tmpdir(), 'sherpa-packages-'))
  await mkdir(path.join(root, 'node_modules'))
  await writeFile(path.join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  if (installed !== undefined)
    await writeFile(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
  return root
}

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-win32-x64': { version: '1.0.0', optional: true },
}

it('is content when all but the packages of other platforms are installed', async () => {
  expect(await arePackagesCurrent(await projectWith(wanted, { 'node_modules/a': { version: '1.0.0' } }))).toBe(true)
})

it('notices an older version', async () => {
  expect(await arePackagesCurrent(await projectWith(wanted, { 'node_modules/a': { version: '0.9.0' } }))).toBe(false)
})

it('notices a missing package', async () => {
  expect(await arePackagesCurrent(await projectWith(wanted, {}))).toBe(false)
})

it('notices that npm did not come to its end', async () => {
  expect(await arePackagesCurrent(await projectWith(wanted, undefined))).toBe(false)
})
