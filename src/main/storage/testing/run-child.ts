import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The child of these tests as one plain script, in a folder that any user may read. */
export interface ChildScript {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Bundles `child.ts`, because Node 20 runs no TypeScript. */
export async function buildChild(): Promise<ChildScript> {
  const outDir = await mkdtemp(join(tmpdir(), 'sherpa-child-'))
  const entry = fileURLToPath(new URL('./child.ts', import.meta.url))
  const rolldownOptions = { output: { entryFileNames: 'child.mjs' } }
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, emptyOutDir: true, target: 'node20', rolldownOptions },
  })
  await chmod(outDir, 0o755)
  return { path: join(outDir, 'child.mjs'), remove: () => rm(outDir, { recursive: true, force: true }) }
}

/** A running child and the answers it has given so far. */
export interface Child {
  readonly process: ChildProcessWithoutNullStreams
  readonly answers: readonly unknown[]
  /** Resolves at the next answer; rejects when the child ends instead. */
  readonly nextAnswer: () => Promise<unknown>
  /** Resolves when the child has ended and everything it said has been read. */
  readonly ended: Promise<unknown>
}

/** How to run a child: another command in front of Node, or another user. */
export interface ChildOptions {
  readonly shell?: string
  readonly uid?: number
}

/** Starts a child; `shell` is a line of sh that ends in running `"$@"`. */
export function startChild(script: ChildScript, args: readonly string[], { shell, uid }: ChildOptions = {}): Child {
  const line = [process.execPath, script.path, ...args]
  const [file = '', ...rest] = shell === undefined ? line : ['sh', '-c', shell, 'sh', ...line]
  const child = spawn(file, rest, { ...(uid === undefined ? {} : { uid, gid: uid }), cwd: tmpdir() })
  const answers: unknown[] = []
  let unread = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unread + text).split('\n')
    unread = lines.pop() ?? ''
    for (const each of lines) {
      answers.push(JSON.parse(each))
      child.emit('answer', answers.at(-1))
    }
  })
  child.stderr.pipe(process.stderr)
  const ended = once(child, 'close')
  return { process: child, answers, ended, nextAnswer: () => Promise.race([once(child, 'answer').then(first), ended.then(reject)]) }
}

function first(values: readonly unknown[]): unknown {
  return values[0]
}

function reject(): never {
  throw new Error('The child ended without an answer')
}
