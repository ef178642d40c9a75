import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../lib/paths.mjs'

const TARGET = path.join(projectRoot, '.cache', 'fuzz')
const SOURCES = {
  'intake-worker': 'src/main/workers/intake-worker.ts',
  'intake-thread': 'src/main/workers/intake-thread.ts',
  samples: 'src/main/intake/read/testing/samples.ts',
  mutate: 'src/main/intake/read/testing/mutate.ts',
}

/**
 * @typedef {(bytes: Uint8Array) => Uint8Array} Change
 * @typedef {object} FuzzTools
 * @property {string} worker the built process that reads sources
 * @property {string} folder where files that made it fail are kept
 * @property {Readonly<Record<string, (change: Change) => readonly Uint8Array[]>>} samples
 * @property {(bytes: Uint8Array, random: () => number) => Uint8Array} mutate
 * @property {(seed: number) => () => number} createRandom
 */

/**
 * Bundles the process that reads sources as the application is bundled, and the makers of samples.
 * @returns {Promise<FuzzTools>}
 */
export async function buildFuzz() {
  const { build } = await import('vite')
  const input = Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, path.join(projectRoot, file)]))
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node20.18', outDir: TARGET, emptyOutDir: true, rolldownOptions: { input, output: { format: 'es' } } },
  })
  const { SAMPLES } = await load('samples')
  const { mutate, createRandom } = await load('mutate')
  const tools = {
    worker: path.join(TARGET, 'intake-worker.js'),
    folder: path.join(TARGET, 'failures'),
    samples: SAMPLES,
    mutate,
    createRandom,
  }
  return /** @type {FuzzTools} */ (tools)
}

/**
 * @param {string} name
 * @returns {Promise<Readonly<Record<string, unknown>>>}
 */
async function load(name) {
  /** @type {unknown} */
  const module = await import(pathToFileURL(path.join(TARGET, `${name}.js`)).href)
  return /** @type {Readonly<Record<string, unknown>>} */ (module)
}
