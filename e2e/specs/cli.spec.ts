import { execFile } from 'node:child_process'
import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { readPdf } from '../fixtures/pdf'
import { expect, test } from '../fixtures/test'
import { OSLO, RECIPE, ROMANIAN_WITH_CEDILLA, toWindows1250, VIENNA } from '../fixtures/texts'

interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

interface Draft {
  readonly meeting: { readonly place: { readonly value: string } | null }
  readonly sources: readonly { readonly name: string; readonly encoding: string; readonly sha256: string }[]
  readonly gaps: readonly { readonly text: string }[]
}

interface Anchor {
  readonly exact: string
  readonly start: number
  readonly end: number
}

/** All quotations in a draft, wherever they stand. */
function anchorsIn(value: unknown): readonly Anchor[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(anchorsIn)
  return 'exact' in value ? [value as Anchor, ...inside] : inside
}

/** Runs the built command line in plain Node, without any display. */
async function sherpa(...args: readonly string[]): Promise<Outcome> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.endsWith('DISPLAY')))
  const cli = join(projectRoot, 'out', 'main', 'cli.js')
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

async function write(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const isThere = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

test('draft writes JSON to standard output, every quotation equal to the text', async ({ folder }) => {
  const { status, out, err } = await sherpa('draft', await write(folder, 'council.txt', VIENNA))
  expect([status, err]).toEqual([0, ''])
  const draft = JSON.parse(out) as Draft
  expect(out).toContain('Vienna')
  expect(draft.sources).toEqual([expect.objectContaining({ name: 'council.txt', encoding: 'utf-8' })])
  expect(draft.gaps.length).toBeGreaterThan(0)
  const anchors = anchorsIn(draft)
  expect(anchors.length).toBeGreaterThan(5)
  for (const { exact, start, end } of anchors) expect(VIENNA.slice(start, end)).toBe(exact)
})

test('draft writes a JSON file and a book, the same bytes on the same day', async ({ folder }) => {
  const source = await write(folder, 'council.txt', VIENNA)
  const files = ['a', 'b'].map((name) => ({ json: join(folder, `${name}.json`), pdf: join(folder, `${name}.pdf`) }))
  for (const { json, pdf } of files) {
    const { status, out, err } = await sherpa('draft', source, '--json', json, '--pdf', pdf, '--date', '2026-01-06')
    expect([status, out, err]).toEqual([0, '', ''])
  }
  const [first, second] = await Promise.all(files.map(async ({ json, pdf }) => [await readFile(json), await readFile(pdf)]))
  expect(first).toEqual(second)
  const { text, info } = await readPdf(join(folder, 'a.pdf'))
  expect(text).toContain('Vienna')
  expect(info['Tagged']).toBe('yes')
})

test('--lang ro and fr change the words of the book and of the gaps', async ({ folder }) => {
  const source = await write(folder, 'council.txt', VIENNA)
  const texts: string[] = []
  for (const language of ['en', 'ro', 'fr']) {
    const pdf = join(folder, `${language}.pdf`)
    const { status, out } = await sherpa('draft', source, '--json', '-', '--pdf', pdf, '--lang', language)
    expect(status).toBe(0)
    texts.push((JSON.parse(out) as Draft).gaps.map(({ text }) => text).join('\n'))
    expect((await readPdf(pdf)).text).toContain({ en: 'Vienna', ro: 'Particip', fr: 'Particip' }[language] ?? '')
  }
  expect(new Set(texts).size).toBe(3)
})

test('several files make one briefing, in any encoding', async ({ folder }) => {
  const romanian = await write(folder, 'bucuresti.txt', toWindows1250(ROMANIAN_WITH_CEDILLA))
  const { status, out } = await sherpa(
    'draft',
    await write(folder, 'council.txt', VIENNA),
    await write(folder, 'energy.txt', OSLO),
    romanian,
  )
  expect(status).toBe(0)
  const { sources } = JSON.parse(out) as Draft
  expect(sources.map(({ name, encoding }) => `${name} ${encoding}`)).toEqual([
    'council.txt utf-8',
    'energy.txt utf-8',
    'bucuresti.txt windows-1250',
  ])
})

test('a text without a meeting is no error: nothing is found, everything is a gap', async ({ folder }) => {
  const { status, out } = await sherpa('draft', await write(folder, 'recipe.txt', RECIPE))
  expect(status).toBe(0)
  expect((JSON.parse(out) as Draft).gaps.length).toBeGreaterThan(2)
})

test('--help and --version', async () => {
  const help = await sherpa('--help')
  expect([help.status, help.err]).toEqual([0, ''])
  for (const word of ['draft FILE...', '--json', '--pdf', '--lang', 'exit status']) expect(help.out).toContain(word)
  const version = await sherpa('--version')
  expect(version).toEqual({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as unknown, err: '' })
})

const WRONG_USE: readonly (readonly string[])[] = [
  [],
  ['print', 'a.txt'],
  ['draft'],
  ['draft', 'a.txt', '--lang', 'de'],
  ['draft', 'a.txt', '--date', 'tomorrow'],
  ['draft', 'a.txt', '--no-such-option'],
  ['draft', 'a.txt', '--json'],
  ['check'],
  ['check', 'a.json', 'b.json'],
  ['check', 'a.json', '--pdf', 'b.pdf'],
  ['check', 'a.json', '--lang', 'de'],
]

test('wrong use ends with status 2, says what is wrong and writes nothing', async () => {
  for (const args of WRONG_USE) {
    const { status, out, err } = await sherpa(...args)
    expect([status, out], args.join(' ')).toEqual([2, ''])
    expect(err, args.join(' ')).toMatch(/^sherpa: .+\nTry: sherpa --help\n$/u)
  }
})

test('a bad file ends with status 1, is named, and nothing is written', async ({ folder }) => {
  const good = await write(folder, 'council.txt', VIENNA)
  const bad = [
    [await write(folder, 'empty.txt', ''), 'is empty'],
    [
      await write(folder, 'photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
      'is none of the kinds of file that Sherpa reads',
    ],
    [await write(folder, 'huge.txt', new Uint8Array(50 * 1024 * 1024 + 1)), 'is larger than Sherpa reads (50 MB)'],
    [join(folder, 'gone.txt'), 'could not be read'],
    [folder, 'could not be read'],
  ] as const
  for (const [path, sentence] of bad) {
    const pdf = join(folder, 'book.pdf')
    const { status, out, err } = await sherpa('draft', good, path, '--json', '-', '--pdf', pdf)
    expect([status, out], path).toEqual([1, ''])
    expect(err).toContain(sentence)
    expect(err).toContain(path.split('/').at(-1))
    expect(await isThere(pdf)).toBe(false)
  }
})

test('several bad files are all named', async ({ folder }) => {
  const { status, err } = await sherpa('draft', join(folder, 'gone.txt'), await write(folder, 'empty.txt', ''))
  expect(status).toBe(1)
  expect(err).toContain('“gone.txt” could not be read')
  expect(err).toContain('“empty.txt” is empty')
})

test('a place that cannot be written ends with status 1', async ({ folder }) => {
  const source = await write(folder, 'council.txt', VIENNA)
  for (const option of ['--json', '--pdf']) {
    const { status, err } = await sherpa('draft', source, option, join(folder, 'gone', 'draft'))
    expect(status).toBe(1)
    expect(err).toContain('The folder is no longer there.')
  }
})

const fixture = (schema: string) => join(projectRoot, 'src', 'main', 'storage', 'migrations', 'fixtures', `${schema}.meeting`)

interface Report {
  readonly title: string
  readonly readiness: { readonly checks: number; readonly passed: number; readonly errors: number }
  readonly findings: readonly { readonly check: string; readonly severity: string; readonly text: string; readonly rule: string }[]
}

test('check finds what is missing in a briefing of any schema, and leaves the file as it is', async ({ folder }) => {
  for (const schema of ['0001', '0002', '0003']) {
    const file = join(folder, `${schema}.json`)
    await copyFile(fixture(schema), file)
    const { status, out, err } = await sherpa('check', file, '--json', '-', '--date', '2026-01-05')
    expect([status, err], schema).toEqual([0, ''])
    const { title, readiness, findings } = JSON.parse(out) as Report
    expect([title, readiness.errors], schema).toEqual(['Harbour conference', 0])
    expect(readiness.passed, schema).toBeLessThan(readiness.checks)
    expect(findings.map(({ text }) => text).join('\n'), schema).toContain('Theme 4: announced, not named.')
    expect(await readFile(file)).toEqual(await readFile(fixture(schema)))
  }
})

test('check speaks three languages, and writes a file when asked', async ({ folder }) => {
  const texts: string[] = []
  for (const language of ['en', 'ro', 'fr']) texts.push((await sherpa('check', fixture('0003'), '--lang', language)).out)
  expect(texts.map((text) => text.split('\n')[1]?.replace(/\d+/gu, '0'))).toEqual([
    '0 of 0 checks pass. Errors: 0. Warnings: 0. Hints: 0. Accepted: 0.',
    '0 din 0 verificări trecute. Erori: 0. Avertismente: 0. Sugestii: 0. Acceptate: 0.',
    '0 contrôles sur 0 sont satisfaits. Erreurs\u00a0: 0. Avertissements\u00a0: 0. Conseils\u00a0: 0. Acceptés\u00a0: 0.',
  ])
  const target = join(folder, 'findings.json')
  expect(await sherpa('check', fixture('0003'), '--json', target)).toEqual({ status: 0, out: '', err: '' })
  expect((JSON.parse(await readFile(target, 'utf8')) as Report).title).toBe('Harbour conference')
})

test('check ends with status 1 when an error was found that nobody has accepted', async ({ folder, sherpa: app }) => {
  await app.openExample('Overview')
  await app.window.waitUntilSaved()
  const stored = join(app.userData, 'library', 'meetings')
  const [name = ''] = (await readdir(stored)).filter((each) => each.endsWith('.json'))
  const { status, out } = await sherpa('check', join(stored, name), '--json', '-', '--date', '2026-01-01')
  expect(status).toBe(1)
  const { readiness, findings } = JSON.parse(out) as Report
  expect(readiness.errors).toBe(findings.filter(({ severity }) => severity === 'error').length)
  expect(findings[0]).toMatchObject({ severity: 'error' })
  expect(await isThere(join(folder, 'anything'))).toBe(false)
})

test('check ends with status 2 and says why when there is nothing to check', async ({ folder }) => {
  const whole = await readFile(fixture('0003'))
  const newer = Buffer.from(whole.toString('utf8').replace('"schema":3', '"schema":9'))
  const bad = [
    [await write(folder, 'notes.txt', 'Bring the maps.'), 'is not the file of a Sherpa briefing'],
    [await write(folder, 'cut.json', whole.subarray(0, -20)), 'is damaged and was not checked'],
    [await write(folder, 'newer.json', newer), /is damaged|newer Sherpa/u],
    [join(folder, 'gone.json'), 'was not found'],
    [folder, 'could not be read'],
  ] as const
  for (const [path, sentence] of bad) {
    const { status, out, err } = await sherpa('check', path)
    expect([status, out], path).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err).toContain(path.split('/').at(-1))
  }
})
