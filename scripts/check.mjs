import { checkNodeVersion } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { runChecks } from './lib/runner-check.mjs'
import { runCommand, say } from './lib/say.mjs'

await runCommand(async () => {
  checkNodeVersion()
  await ensurePackages()
  const { passed, failed } = await runChecks()
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
