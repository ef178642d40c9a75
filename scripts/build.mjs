import { build } from './lib/build.mjs'
import { checkNodeVersion } from './lib/node-version.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { runCommand, say } from './lib/say.mjs'

await runCommand(async () => {
  checkNodeVersion()
  await ensurePackages()
  await build()
  say('Built into out/.')
  return 0
})
