import path from 'node:path'
import { hasDisplay } from './lib/display.mjs'
import { projectRoot } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { isRoot, run } from './lib/process.mjs'
import { canSandbox, explainMissingSandbox } from './lib/sandbox.mjs'
import { runCommand, say, SetupError } from './lib/say.mjs'

await runCommand(async () => {
  const args = process.argv.slice(2).filter((argument) => argument !== '--retry-electron')
  const electron = await prepare({ isDisplayNeeded: false, isRetryWanted: process.argv.includes('--retry-electron') })
  if (!hasDisplay) throw new SetupError(explainMissingDisplay())
  const flags = sandboxFlags(electron.path, args)
  const { code } = await run(electron.path, [...flags, projectRoot, ...args.map(absolute)])
  return code
})

function explainMissingDisplay() {
  return [
    'Sherpa is set up and built, but there is no display to show its window on (neither DISPLAY nor WAYLAND_DISPLAY is set).',
    'What to do: start it in a desktop session; or on a virtual display: sudo apt-get install -y xvfb xauth && xvfb-run -a npm start',
    'or draft without a window: node out/main/cli.js --help',
  ].join('\n')
}

/**
 * @param {string} electronPath
 * @param {readonly string[]} args
 * @returns {string[]}
 */
function sandboxFlags(electronPath, args) {
  if (args.includes('--no-sandbox') || canSandbox(electronPath)) return []
  if (!isRoot) throw new SetupError(explainMissingSandbox(electronPath))
  say('Running as root, where Chromium refuses its sandbox, so it is started with --no-sandbox. Use an ordinary user for real work.')
  return ['--no-sandbox']
}

/**
 * npm changes to the project's folder, but a file is named from where the person is.
 * @param {string} argument
 */
function absolute(argument) {
  return argument.startsWith('-') ? argument : path.resolve(process.env['INIT_CWD'] ?? '.', argument)
}
