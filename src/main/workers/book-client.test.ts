import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { aMeeting } from '../../shared/testing/builders'
import { draftOf, printed } from '../book/testing/books'
import { placeFonts } from '../book/testing/fonts'
import { sampleMeeting } from '../book/testing/sample-meeting'
import { createBookClient, type BookClient } from './book-client'
import type { JobMessage, WorkerPort } from './worker-port'

// A machine under load is no reason to fail.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const DATA = new TextEncoder().encode('{}')
const model = draftOf(sampleMeeting())

let folder: string
let client: BookClient
const processes: ReturnType<typeof fork>[] = []

beforeAll(async () => {
  // Inside the project, so that the built worker finds the packages it loads at run time.
  folder = await mkdtemp(join(import.meta.dirname, '../../../node_modules/.book-worker-'))
  await placeFonts(join(folder, 'fonts'))
  const entry = join(import.meta.dirname, 'book-worker.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
})

afterEach(() => client.cancel())
afterAll(() => rm(folder, { recursive: true, force: true }))

function startProcess(): WorkerPort {
  const child = fork(join(folder, 'worker.mjs'), { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  processes.push(child)
  return {
    post: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  }
}

describe('a book process', () => {
  it('prints one book after the other and answers each request with its own', async () => {
    client = createBookClient(startProcess)
    const before = processes.length
    client.warm()
    const [long, short] = await Promise.all([client.compile(model, DATA), client.compile(draftOf(aMeeting()), DATA)])
    expect(printed(long).pdf.length).toBeGreaterThan(printed(short).pdf.length)
    expect(Buffer.from(printed(long).pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(printed(await client.compile(model, DATA)).pdf).toEqual(printed(long).pdf)
    expect(processes.length - before).toBe(1)
  })

  it('that is killed answers what it owed with a problem, and the next request gets a fresh one', async () => {
    client = createBookClient(startProcess)
    const owed = client.compile(model, DATA)
    processes.at(-1)?.kill('SIGKILL')
    expect(await owed).toEqual({ ok: false, problem: { code: 'engine-stopped' } })
    expect(printed(await client.compile(model, DATA)).pages).toBeGreaterThan(4)
  })

  it('that is sent what is not a book ends instead of printing it', async () => {
    client = createBookClient(startProcess)
    const wrong = await client.compile({ ...model, pageOf: 7 as unknown as string }, DATA)
    expect(wrong).toEqual({ ok: false, problem: { code: 'engine-stopped' } })
  })

  it('ends when its requests are cancelled, and the next one gets a fresh process', async () => {
    client = createBookClient(startProcess)
    const cancelled = client.compile(model, DATA)
    client.cancel()
    expect(await cancelled).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(printed(await client.compile(model, DATA)).pages).toBeGreaterThan(4)
  })
})

describe('a process that does not answer, or asks to be renewed', () => {
  /** The other end of the line, played by the test, since no real engine can be made to hang. */
  function startScript() {
    const ports: { reply: (isSpent: boolean) => void; isKilled: boolean }[] = []
    const start = (): WorkerPort => {
      let listener: Parameters<WorkerPort['onMessage']>[0] = () => undefined
      let lastId = 0
      const outcome = { ok: true, value: { pdf: new Uint8Array(), pages: 1, warnings: [] } } as const
      const port = { reply: (isSpent: boolean) => listener({ id: lastId, outcome, isSpent }), isKilled: false }
      ports.push(port)
      return {
        post: (message) => void (lastId = (message as JobMessage<unknown>).id),
        onMessage: (each) => void (listener = each),
        onExit: () => undefined,
        kill: () => void (port.isKilled = true),
      }
    }
    return { start, ports }
  }

  it('is ended when a book takes too long', async () => {
    const { start, ports } = startScript()
    client = createBookClient(start, 20)
    expect(await client.compile(model, DATA)).toEqual({ ok: false, problem: { code: 'timed-out' } })
    expect(ports.map(({ isKilled }) => isKilled)).toEqual([true])
  })

  it('is replaced as soon as it owes nothing', async () => {
    const { start, ports } = startScript()
    client = createBookClient(start)
    const book = client.compile(model, DATA)
    ports[0]?.reply(true)
    expect((await book).ok).toBe(true)
    expect(ports.map(({ isKilled }) => isKilled)).toEqual([true, false])
  })
})
