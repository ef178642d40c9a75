import { join } from 'node:path'
import { problemText } from '../messages/problem-text'
import type { Problem } from '../shared/ipc/problem'
import { createBestEngine } from './book/create-engine'
import { loadFonts } from './book/fonts'
import { parseRequest, type DraftRequest } from './cli/arguments'
import { runCheck, type CheckRequest } from './cli/check-command'
import { runDraft } from './cli/draft-command'
import { HELP } from './cli/help'
import { startNodeWorker } from './cli/node-worker'
import { createIntakeClient } from './workers/intake-client'

/** Exit statuses: done, a problem in the input or output, wrong use. */
const EXIT = { done: 0, problem: 1, wrongUse: 2 } as const
/** Of `check`: no error was found, an error was found, there was nothing to check. */
const CHECK_EXIT = { passed: 0, failed: 1, nothingChecked: 2 } as const

process.exitCode = await run(process.argv.slice(2))

async function run(argv: readonly string[]): Promise<number> {
  const request = parseRequest(argv, new Date().toISOString())
  if (!request.ok) {
    process.stderr.write(`sherpa: ${request.problem}\nTry: sherpa --help\n`)
    return EXIT.wrongUse
  }
  if (request.value.kind === 'draft') return draft(request.value)
  if (request.value.kind === 'check') return check(request.value)
  process.stdout.write(request.value.kind === 'help' ? HELP : `${__SHERPA_VERSION__}\n`)
  return EXIT.done
}

async function draft(request: DraftRequest): Promise<number> {
  const intake = createIntakeClient(() => startNodeWorker(join(import.meta.dirname, 'intake-worker.js')))
  const createCompositor = async () => {
    const engine = await createBestEngine(await loadFonts(join(import.meta.dirname, 'fonts')))
    return { compile: engine.compile, cancel: engine.dispose }
  }
  const warn = (problem: Problem): void => void process.stderr.write(`sherpa: ${problemText(problem, request.language)}\n`)
  const print = (text: string): void => void process.stdout.write(text)
  const problems = await runDraft(request, { intake, createCompositor, print, warn })
  intake.cancel()
  problems.forEach(warn)
  return problems.length === 0 ? EXIT.done : EXIT.problem
}

async function check(request: CheckRequest): Promise<number> {
  const verdict = await runCheck(request, (text) => void process.stdout.write(text))
  if (verdict.ok) return CHECK_EXIT[verdict.value]
  process.stderr.write(`sherpa: ${verdict.problem}\n`)
  return CHECK_EXIT.nothingChecked
}
