import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What independent programs (poppler, qpdf) read in a PDF. A missing program is a failure, with the package to install. */
export interface PdfReport {
  readonly text: string
  /** `pdfinfo`, by the names it prints: Title, Pages, Tagged, CreationDate, Page size. */
  readonly info: Readonly<Record<string, string>>
  /** `pdffonts`: name and whether it is embedded. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
  /** The outline in reading order with its depth, 0 at the top. */
  readonly outline: readonly { readonly title: string; readonly depth: number; readonly page: number }[]
  /** The tags of the structure tree in reading order: H1, P, L, Note. */
  readonly structure: readonly string[]
  readonly attachment: Uint8Array
}

/** Has the PDF checked by `qpdf --check` (a warning fails too) and read by poppler. */
export async function inspectPdf(pdf: Uint8Array): Promise<PdfReport> {
  return inFolder(async (folder) => {
    const file = join(folder, 'book.pdf')
    await writeFile(file, pdf)
    await tool('qpdf', '--check', file)
    return {
      text: await tool('pdftotext', '-layout', file, '-'),
      info: readInfo(await tool('pdfinfo', file)),
      fonts: readFonts(await tool('pdffonts', file)),
      outline: readOutline(JSON.parse(await tool('qpdf', '--json', '--json-key=outlines', file)) as OutlineReport),
      structure: (await tool('pdfinfo', '-struct', file)).split('\n').map((line) => /^ *([A-Z]\w*)/u.exec(line)?.[1] ?? ''),
      attachment: await detach(file, folder),
    }
  })
}

/** The text of one page, counted from 1, without line breaks; characters that print nothing are left out. */
export async function textOfPage(pdf: Uint8Array, page: number): Promise<string> {
  return inFile(pdf, async (file) => flatten(await tool('pdftotext', '-f', String(page), '-l', String(page), file, '-')))
}

/** The outermost edges of the words of a whole file, from its upper left corner, and the size of its paper; in points. */
export interface Reach {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** How far the words of the whole file reach. */
export async function reachOfText(pdf: Uint8Array): Promise<Reach> {
  return inFile(pdf, async (file) => reachOf(await tool('pdftotext', '-bbox', file, '-')))
}

/** One page: its words in reading order, how far they reach, and its paper in points. */
export interface PageReport {
  readonly text: string
  readonly width: number
  readonly height: number
  readonly reach: Reach
}

/** All pages of a file, read at once. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly PageReport[]> {
  return inFile(pdf, async (file) => {
    const boxes = (await tool('pdftotext', '-bbox', file, '-')).split('<page ').slice(1)
    return boxes.map((page) => {
      const words = [...page.matchAll(/<word[^>]*>([^<]*)</gu)].map(([, word]) => word ?? '')
      const reach = reachOf(`<page ${page}`)
      return { text: flatten(words.join(' ')), width: reach.width, height: reach.height, reach }
    })
  })
}

/** The number of pictures made of dots in a file. */
export async function countImages(pdf: Uint8Array): Promise<number> {
  return inFile(pdf, async (file) => (await tool('pdfimages', '-list', file)).trim().split('\n').length - 2)
}

function reachOf(boxes: string): Reach {
  const all = (name: string) =>
    [...boxes.matchAll(new RegExp(`<(?:word|page)[^>]* ${name}="([\\d.]+)"`, 'gu'))].map((match) => Number(match[1]))
  return {
    ...{ left: Math.min(...all('xMin')), right: Math.max(...all('xMax')), width: Math.max(...all('width')) },
    ...{ top: Math.min(...all('yMin')), bottom: Math.max(...all('yMax')), height: Math.max(...all('height')) },
  }
}

/** Text as one line: any white space is one space, characters that print nothing are gone. */
export function flatten(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\f]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function inFile<Value>(pdf: Uint8Array, use: (file: string) => Promise<Value>): Promise<Value> {
  return inFolder(async (folder) => {
    const file = join(folder, 'book.pdf')
    await writeFile(file, pdf)
    return use(file)
  })
}

async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-pdf-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function tool(name: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run(name, args, { maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw isMissing ? new Error(`${name} is needed for this test: install the packages qpdf and poppler-utils`) : error
  }
}

function readInfo(output: string): Readonly<Record<string, string>> {
  const lines = output.split('\n').map((line) => /^([^:]+):\s*(.*)$/u.exec(line))
  return Object.fromEntries(lines.flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? '']] : [])))
}

function readFonts(output: string): PdfReport['fonts'] {
  const rows = output.trim().split('\n').slice(2)
  return rows.map((row) => ({
    name: row.split(/\s+/u)[0] ?? '',
    isEmbedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s/u.exec(row)?.[1] === 'yes',
  }))
}

interface OutlineItem {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly OutlineItem[]
}
interface OutlineReport {
  readonly outlines: readonly OutlineItem[]
}

function readOutline({ outlines }: OutlineReport): PdfReport['outline'] {
  const walk = (items: readonly OutlineItem[], depth: number): PdfReport['outline'] =>
    items.flatMap(({ title, destpageposfrom1: page, kids }) => [{ title, depth, page }, ...walk(kids, depth + 1)])
  return walk(outlines, 0)
}

async function detach(file: string, folder: string): Promise<Uint8Array> {
  await tool('pdfdetach', '-saveall', '-o', folder, file)
  return readFile(join(folder, 'attachment.json'))
}
