import { readdir } from 'node:fs/promises'
import { projectRoot } from './paths.mjs'
import { runTool } from './process.mjs'

/**
 * A program that judges the sources without running them.
 * @typedef {Readonly<{ name: string, script: string, args: readonly string[] }>} CheckTool
 * @typedef {Readonly<{ name: string, isPassed: boolean, seconds: number, output: string }>} CheckResult
 */

/** Two at a time: more would only wait for each other on a small machine. */
const AT_ONCE = 2

/**
 * Every check of the project: the compiler once for each tsconfig but the base, then the others.
 * @param {string} [root]
 * @returns {Promise<readonly CheckTool[]>}
 */
export async function listCheckTools(root = projectRoot) {
  const configs = (await readdir(root)).filter((file) => /^tsconfig(\..+)?\.json$/.test(file) && file !== 'tsconfig.base.json')
  const compilers = configs
    .sort()
    .map((file) => ({ name: `tsc ${file}`, script: 'typescript/bin/tsc', args: ['-p', file, '--pretty', 'false'] }))
  return [
    { name: 'eslint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
    ...compilers,
    { name: 'svelte-check', script: 'svelte-check/bin/svelte-check', args: ['--tsconfig', 'tsconfig.renderer.json', '--fail-on-warnings'] },
    { name: 'prettier', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'dependency-cruiser', script: 'dependency-cruiser/bin/dependency-cruise.mjs', args: ['src', 'e2e', 'bench', 'scripts'] },
    { name: 'knip', script: 'knip/bin/knip.js', args: [] },
  ]
}

/**
 * Runs all tools, also after one has failed.
 * @param {readonly CheckTool[]} tools
 * @param {(result: CheckResult) => void} onDone called as each one ends
 * @returns {Promise<readonly CheckResult[]>} in the order of the tools
 */
export async function runCheckTools(tools, onDone) {
  const waiting = [...tools]
  /** @type {Map<CheckTool, CheckResult>} */
  const results = new Map()
  const work = async () => {
    for (let tool = waiting.shift(); tool !== undefined; tool = waiting.shift()) {
      const result = await runCheckTool(tool)
      results.set(tool, result)
      onDone(result)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tools.flatMap((tool) => results.get(tool) ?? [])
}

/**
 * @param {CheckTool} tool
 * @returns {Promise<CheckResult>}
 */
async function runCheckTool({ name, script, args }) {
  const startedAt = Date.now()
  const { code, output } = await runTool(script, args, { cwd: projectRoot, isQuiet: true })
  return { name, isPassed: code === 0, seconds: (Date.now() - startedAt) / 1000, output: output.trim() }
}
