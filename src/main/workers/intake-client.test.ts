import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startNodeWorker } from '../cli/node-worker'
import { anAnnouncementPdf } from '../intake/read/testing/pdf-writer'
import { docxEntries } from '../intake/read/testing/office-files'
import { zip } from '../intake/read/testing/zip-writer'
import { createIntakeClient, type IntakeClient } from './intake-client'

let folder: string
let client: IntakeClient
let starts = 0

beforeAll(async () => {
  // Inside the project, as the built application is.
  folder = await mkdtemp(join(import.meta.dirname, '../../../node_modules/.intake-worker-'))
  const names = ['intake-worker', 'intake-thread', 'testing/hog-worker']
  const input = Object.fromEntries(names.map((name) => [basename(name), join(import.meta.dirname, `${name}.ts`)]))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, emptyOutDir: false, target: 'node20', rolldownOptions: { input, output: { format: 'es' } } },
  })
})

function open(): void {
  starts = 0
  client = createIntakeClient(() => {
    starts++
    return startNodeWorker(join(folder, 'intake-worker.js'))
  })
}

afterEach(() => client.cancel())
afterAll(() => rm(folder, { recursive: true, force: true }))

const PDF = { name: 'plan.pdf', bytes: anAnnouncementPdf() }

describe('an intake process', () => {
  it('reads a PDF and notes the page of each finding', async () => {
    open()
    const drafted = await client.draft(PDF)
    const pages = drafted.ok ? drafted.value.findings.flatMap(({ notes }) => notes.filter((note) => note.startsWith('page-'))) : []
    expect(new Set(pages)).toEqual(new Set(['page-1', 'page-2']))
    expect(drafted.ok && pages.length === drafted.value.findings.length).toBe(true)
  })

  it('tells a bomb by name and reads on in the same process', async () => {
    open()
    const bomb = zip([...docxEntries('<a/>'), { name: 'word/b.xml', data: Buffer.alloc(60 * 1024 * 1024) }])
    expect(await client.draft({ name: 'bomb.docx', bytes: bomb })).toEqual({
      ok: false,
      problem: { code: 'file-unsafe', values: { name: 'bomb.docx' } },
    })
    expect((await client.draft(PDF)).ok).toBe(true)
    expect(starts).toBe(1)
  })

  it('reads a page of too many elements without looking for an article in it', async () => {
    open()
    const page = Buffer.from(`<html><body>${'<b></b>'.repeat(200_000)}<p>Words.</p>`)
    expect(await client.draft({ name: 'endless.html', bytes: page })).toMatchObject({ ok: true })
  })
})

describe('a process whose thread takes too much', () => {
  const HOGS = {
    heap: 'const kept = []; for (;;) kept.push(new Array(1_000_000).fill(kept.length + 0.5))',
    buffers: 'const kept = []; setInterval(() => kept.push(Buffer.alloc(64 * 1024 * 1024, 1)), 1)',
  }

  it.each(Object.entries(HOGS))('of the %s ends, costs one message, and the next source finds a fresh one', async (name, program) => {
    await writeFile(
      join(folder, 'hog-thread.js'),
      `import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => { ${program} })`,
    )
    const workers = ['hog-worker.js', 'intake-worker.js']
    client = createIntakeClient(() => startNodeWorker(join(folder, workers.shift() ?? '')))
    const stopped = await client.draft({ name, bytes: PDF.bytes })
    expect(stopped).toEqual({ ok: false, problem: { code: 'intake-stopped', values: { name } } })
    expect((await client.draft(PDF)).ok).toBe(true)
    expect(workers).toEqual([])
  })
})
