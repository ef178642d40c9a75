import path from 'node:path'
import { parseJson } from '../../scripts/lib/json.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { run } from '../../scripts/lib/process.mjs'

const TARGET = path.join(projectRoot, '.cache', 'bench')
const SOURCES = {
  draft: new URL('../probes/draft.ts', import.meta.url).pathname,
  book: new URL('../probes/book.ts', import.meta.url).pathname,
  matrix: new URL('../probes/matrix.ts', import.meta.url).pathname,
  'full-matrix': new URL('../probes/full-matrix.ts', import.meta.url).pathname,
  'matrix-page': new URL('../probes/matrix-page.ts', import.meta.url).pathname,
  checks: new URL('../probes/checks.ts', import.meta.url).pathname,
  save: new URL('../probes/save.ts', import.meta.url).pathname,
}

/** Bundles the probes with the application's own code as the application is bundled, so that what is measured is what runs. */
export async function buildProbes() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: TARGET,
      emptyOutDir: true,
      rolldownOptions: { input: SOURCES, external: ['electron', /^@myriaddreamin\//], output: { format: 'es' } },
    },
  })
}

/**
 * Runs a probe in a Node process of its own.
 * @param {keyof typeof SOURCES} name
 * @param {readonly string[]} args
 * @returns {Promise<unknown>} what it measured
 */
export async function runProbe(name, args) {
  const { code, output } = await run(process.execPath, [path.join(TARGET, `${name}.js`), ...args], { cwd: projectRoot, isQuiet: true })
  if (code !== 0) throw new Error(`The probe "${name}" failed:\n${output.trim()}`)
  return parseJson(output.trim().split('\n').at(-1) ?? 'null')
}

/** Where probes may write: inside the project, on its own disk. */
export const probeFolder = TARGET
