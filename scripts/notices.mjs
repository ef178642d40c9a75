// Writes THIRD-PARTY-NOTICES.md from the installed packages; with --check says whether it is current, and writes nothing.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from './lib/paths.mjs'
import { runCommand, say } from './lib/say.mjs'
import { writeNotices } from './notices/write-notices.mjs'

const FILE = path.join(projectRoot, 'THIRD-PARTY-NOTICES.md')

await runCommand(async () => {
  const notices = await writeNotices()
  if (!process.argv.includes('--check')) return write(notices)
  const isCurrent = (await readFile(FILE, 'utf8').catch(() => '')) === notices
  say(isCurrent ? 'THIRD-PARTY-NOTICES.md is current.' : 'THIRD-PARTY-NOTICES.md is out of date: run node scripts/notices.mjs')
  return isCurrent ? 0 : 1
})

/** @param {string} notices */
async function write(notices) {
  await writeFile(FILE, notices)
  say(`Wrote THIRD-PARTY-NOTICES.md (${Math.round(notices.length / 1024)} KB).`)
  return 0
}
