// For developers, after `npm install` against a registry that does not offer every platform's package: npm then leaves those out of
// package-lock.json, and `npm ci` refuses the file on every machine. Names them again, by the versions their parents ask for.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseJson } from './lib/json.mjs'
import { completeLock } from './lib/lock-file.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runCommand, say } from './lib/say.mjs'

await runCommand(async () => {
  const file = path.join(projectRoot, 'package-lock.json')
  const { lock, added } = completeLock(/** @type {import('./lib/lock-file.mjs').LockFile} */ (parseJson(await readFile(file, 'utf8'))))
  if (added.length > 0) await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
  say(added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json: ${added.join(', ')}.`)
  return 0
})
