// Installs the .deb on this machine, uses it as an ordinary user, and removes it. Needs root on Debian or Ubuntu; not part of `npm test`.
// With a file as argument tests that package; else makes one first.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from './lib/paths.mjs'
import { hasProgram, isRoot, run } from './lib/process.mjs'
import { runCommand, SetupError } from './lib/say.mjs'

const CHECKS = fileURLToPath(new URL('package/installed/check-installed.mjs', import.meta.url))
/** Programs that the test asks about the installed package, by Debian's package. */
const NEEDED = /** @type {const} */ ({
  'desktop-file-utils': 'desktop-file-validate',
  'libglib2.0-bin': 'gio',
  'man-db': 'man',
  'shared-mime-info': 'update-mime-database',
  'x11-utils': 'xwininfo',
  'xdg-utils': 'xdg-mime',
  xvfb: 'Xvfb',
})

await runCommand(async () => {
  if (!isRoot || !hasProgram('dpkg')) throw new SetupError('This test installs and removes a package: run it as root on Debian or Ubuntu.')
  const missing = Object.entries(NEEDED).filter(([, program]) => !hasProgram(program))
  if (missing.length > 0)
    throw new SetupError(
      `Run this and start again:\n  apt-get install -y --no-install-recommends ${missing.map(([name]) => name).join(' ')}`,
    )
  if ((await run('dpkg', ['-s', 'sherpa'], { isQuiet: true })).code === 0)
    throw new SetupError('A Sherpa is installed on this machine, which the test would replace and remove: remove it first.')
  const deb = process.argv[2] ?? (await makePackage())
  const { code } = await run(process.execPath, ['--test', '--test-reporter=spec', CHECKS], { env: { SHERPA_DEB: path.resolve(deb) } })
  return code
})

async function makePackage() {
  const { code } = await run(process.execPath, [path.join(projectRoot, 'scripts', 'package.mjs')])
  const target = path.join(projectRoot, 'dist')
  const made = code === 0 ? (await readdir(target)).find((file) => file.endsWith('.deb')) : undefined
  if (made === undefined) throw new SetupError('The package could not be made.')
  return path.join(target, made)
}
