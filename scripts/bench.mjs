import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measureBook } from '../bench/book.mjs'
import { measureChecks } from '../bench/checks.mjs'
import { measureDraft } from '../bench/draft.mjs'
import { describeMachine } from '../bench/lib/machine.mjs'
import { buildProbes } from '../bench/lib/probes.mjs'
import { formatTable } from '../bench/lib/table.mjs'
import { measureMatrix } from '../bench/matrix.mjs'
import { measureMemory } from '../bench/memory.mjs'
import { measureSave } from '../bench/save.mjs'
import { measureStart } from '../bench/start.mjs'
import { hasDisplay, openDisplay } from './lib/display.mjs'
import { prepare } from './lib/prepare.mjs'
import { runCommand, say, SetupError } from './lib/say.mjs'
import { chooseTestUser, removeTestUser } from './lib/test-user.mjs'

/** @typedef {import('../bench/lib/metric.mjs').Metric} Metric */
/** @typedef {import('../bench/lib/observed-app.mjs').Launcher} Launcher */

/** @type {ReadonlyMap<string, (launcher: Launcher) => Promise<readonly Metric[]>>} */
const AREAS = new Map([
  ['start', measureStart],
  ['draft', measureDraft],
  ['book', measureBook],
  ['matrix', measureMatrix],
  ['checks', measureChecks],
  ['save', measureSave],
  ['memory', measureMemory],
])

await runCommand(async () => {
  const { areas, json } = readArguments()
  const electron = await prepare({ isDisplayNeeded: !hasDisplay, isRetryWanted: false })
  const machine = describeMachine(electron.version)
  await buildProbes()
  const metrics = await withLauncher(electron.path, (launcher) => measureAreas(areas, launcher))
  say(`\n${formatTable(metrics)}`)
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ at: new Date().toISOString(), machine, metrics }, null, 2)}\n`)
  return 0
})

/** @returns {Readonly<{ areas: readonly string[], json: string | undefined }>} */
function readArguments() {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  const unknown = positionals.filter((name) => !AREAS.has(name))
  if (unknown.length > 0) throw new SetupError(`Usage: npm run bench -- [${[...AREAS.keys()].join(' | ')}]... [--json FILE]`)
  // npm changes to the project's folder, but the file is named from where the person is.
  const json = values.json === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? '.', values.json)
  return { areas: positionals.length > 0 ? positionals : [...AREAS.keys()], json }
}

/**
 * @param {string} electron
 * @param {(launcher: Launcher) => Promise<readonly Metric[]>} work
 */
async function withLauncher(electron, work) {
  const display = await openDisplay()
  const user = await chooseTestUser(electron, display.env)
  try {
    return await work({ electron, display: display.env, user })
  } finally {
    await removeTestUser(user)
    display.stop()
  }
}

/**
 * @param {readonly string[]} areas
 * @param {Launcher} launcher
 */
async function measureAreas(areas, launcher) {
  /** @type {Metric[]} */
  const metrics = []
  for (const area of areas) {
    say(`Measuring ${area} ...`)
    metrics.push(...((await AREAS.get(area)?.(launcher)) ?? []))
  }
  return metrics
}
