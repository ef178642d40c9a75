import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../lib/json.mjs'
import { projectRoot } from '../lib/paths.mjs'
import { BUNDLED } from './shipped.mjs'
import { writeNotices } from './write-notices.mjs'

describe('third-party notices', () => {
  it('are those of the installed packages', async () => {
    expect(await readFile(path.join(projectRoot, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(await writeNotices())
  }, 60_000)

  it('name every package that the application imports', async () => {
    const manifest = /** @type {Record<string, Record<string, string>>} */ (
      parseJson(await readFile(path.join(projectRoot, 'package.json'), 'utf8'))
    )
    const named = new Set([...BUNDLED, ...Object.keys({ ...manifest['dependencies'], ...manifest['optionalDependencies'] }), 'electron'])
    expect([...(await listImports())].filter((name) => !named.has(name))).toEqual([])
  })
})

/** @returns {Promise<ReadonlySet<string>>} packages that src/ imports, tests and what serves them left out */
async function listImports() {
  const entries = await readdir(path.join(projectRoot, 'src'), { recursive: true })
  const files = entries.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|testing|messages[/\\]generated/.test(file))
  const sources = await Promise.all(files.map((file) => readFile(path.join(projectRoot, 'src', file), 'utf8')))
  const specifiers = sources.flatMap((source) =>
    [...source.matchAll(/(?:from |import |import\()'(@?[a-z][\w./:@-]*)/g)].map((match) => match[1] ?? ''),
  )
  return new Set(
    specifiers.filter((name) => !name.startsWith('node:')).map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
  )
}
