// Run by scripts/package-test.mjs as root: a package is installed, used by an ordinary user, and removed, on this very machine.
import assert from 'node:assert/strict'
import { chown, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openDisplay } from '../../lib/display.mjs'
import { parseJson } from '../../lib/json.mjs'
import { projectRoot } from '../../lib/paths.mjs'
import { run } from '../../lib/process.mjs'
import { FUSES, readFuses } from '../fuses.mjs'
import { createPerson, readFiles } from './person.mjs'
import { findMain, listProcesses, waitFor } from './processes.mjs'

const DEB = process.env['SHERPA_DEB'] ?? ''
const PROGRAM = '/usr/lib/sherpa/sherpa'
const OWN = 'lib/sherpa/sherpa'
const { version } = /** @type {{ version: string }} */ (parseJson(await readFile(path.join(projectRoot, 'package.json'), 'utf8')))
/** Outside a desktop `xdg-mime` looks at the bytes only, not at the system's file types. */
const DESKTOP = { XDG_CURRENT_DESKTOP: 'GNOME' }
const person = await createPerson()
const display = await openDisplay()
const library = path.join(person.home, '.config', 'Sherpa', 'library')

before(() => root('dpkg', ['-i', DEB]))
after(async () => {
  await closeWindow()
  await run('dpkg', ['--purge', 'sherpa'], { isQuiet: true })
  await person.leave()
  display.stop()
})

void test('the package stands as Debian wants it', async () => {
  const { mode, uid } = await stat('/usr/lib/sherpa/chrome-sandbox')
  assert.deepEqual([uid, mode & 0o7777], [0, 0o4755])
  assert.equal((await root('dpkg', ['--verify', 'sherpa'])).trim(), '')
  assert.equal((await root('desktop-file-validate', ['/usr/share/applications/sherpa.desktop'])).trim(), '')
  const page = await root('man', ['--warnings', '--encoding=utf8', 'sherpa'])
  assert.match(page, /sherpa draft FILE/)
  const files = (await root('dpkg', ['-L', 'sherpa'])).trim().split('\n')
  assert.deepEqual(
    files.filter((file) => /\.(ts|svelte|map|test\.\w+)$|electron-launcher/.test(file)),
    [],
  )
})

void test('the fuses are set', async () => {
  assert.deepEqual(await readFuses(PROGRAM), FUSES)
})

void test('the command line works without a display, for ordinary users and for root', async () => {
  assert.deepEqual(await person.run('sherpa', ['--version']), { code: 0, output: `${version}\n` })
  assert.equal(await root('sherpa', ['--version']), `${version}\n`)
  const note = await give('note.txt', 'The leaders meet in Oslo on 3 March 2027. Ana Soto, President of Chile, will attend.\n')
  const drafted = await person.run('sherpa', ['draft', note, '--json', 'draft.json', '--pdf', 'book.pdf', '--date', '2027-02-01'])
  assert.deepEqual(drafted, { code: 0, output: '' })
  assert.match(await readFile(path.join(person.home, 'draft.json'), 'utf8'), /Ana Soto/)
  assert.equal((await readFile(path.join(person.home, 'book.pdf'), 'latin1')).slice(0, 5), '%PDF-')
  const wrong = await person.run('sherpa', ['nonsense'])
  assert.equal(wrong.code, 2)
  assert.match(wrong.output, /nonsense/)
})

void test('nobody can use it as a script runner or attach a debugger', async () => {
  const trap = await give('trap.cjs', 'require("node:fs").writeFileSync(`${process.env.HOME}/trapped`, "")\n')
  await person.run('sherpa', ['--version'], { NODE_OPTIONS: `--require=${trap}` })
  await person.run(PROGRAM, ['--version', trap], { ELECTRON_RUN_AS_NODE: '1' })
  await assert.rejects(stat(path.join(person.home, 'trapped')))
  for (const word of ['--remote-debugging-port=9222', '--inspect=0', '--js-flags=--expose-gc']) {
    const { code, output } = await person.run('sherpa', [word], display.env)
    assert.equal(code, 64, `${word}: ${output}`)
  }
})

void test('a file of its type opens in a sandboxed window', async () => {
  const file = await give('Oslo.sherpa', 'The leaders meet in Oslo on 3 March 2027.\n')
  assert.equal((await person.run('xdg-mime', ['query', 'filetype', file], DESKTOP)).output.trim(), 'application/x-sherpa')
  assert.equal((await person.run('xdg-mime', ['query', 'default', 'application/x-sherpa'])).output.trim(), 'sherpa.desktop')
  // A program that inherits the pipes of `gio` would keep it from ending.
  await person.run('sh', ['-c', 'exec "$@" > /dev/null 2>&1', 'sh', 'gio', 'open', file], display.env)
  const main = await waitFor('window process', () => findMain(OWN))
  assert.ok(main.words.includes(file), main.words.join(' '))
  const page = await waitFor('page process', async () =>
    (await listProcesses(OWN)).find(({ words, seccomp }) => words.includes('--type=renderer') && seccomp === '2'),
  )
  assert.ok(!page.words.includes('--no-sandbox'))
  await waitFor('window on the screen', async () => {
    const tree = await root('xwininfo', [
      '-root',
      '-tree',
      ...(display.env['DISPLAY'] === undefined ? [] : ['-display', display.env['DISPLAY']]),
    ])
    return /"[^"]*Sherpa[^"]*": \("\w+" "Sherpa"\)/.exec(tree) ?? undefined
  })
})

void test('a second start hands its file to the open window, which takes it in', async () => {
  const before = Object.keys(await readFiles(library)).length
  const note = await give('visit.txt', 'The Prime Minister of Denmark, Ida Holm, travels to Oslo on 2 March 2027.\n')
  assert.equal((await person.run('sherpa', [note], display.env)).code, 0)
  await waitFor('new source in the library', async () => (Object.keys(await readFiles(library)).length > before ? true : undefined))
})

void test('closing, upgrading and removing leave the data of the person untouched', async () => {
  await closeWindow()
  const data = await readFiles(library)
  assert.ok(Object.keys(data).length > 0)
  await root('dpkg', ['-i', DEB])
  assert.deepEqual(await readFiles(library), data)
  const files = (await root('dpkg', ['-L', 'sherpa'])).trim().split('\n')
  await root('dpkg', ['--purge', 'sherpa'])
  assert.deepEqual(await readFiles(library), data)
  const left = await Promise.all(
    files
      .filter((file) => file.includes('sherpa'))
      .map((file) =>
        stat(file).then(
          () => file,
          () => '',
        ),
      ),
  )
  assert.deepEqual(
    left.filter((file) => file !== ''),
    [],
  )
  assert.equal((await person.run('xdg-mime', ['query', 'default', 'application/x-sherpa'])).output.trim(), '')
})

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function root(command, args) {
  const { code, output } = await run(command, args, {
    isQuiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive', MANPAGER: 'cat', DISPLAY: '' },
  })
  assert.equal(code, 0, `${command} ${args.join(' ')}: ${output}`)
  return output
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Promise<string>} path of a new file of the person's
 */
async function give(name, text) {
  const file = path.join(person.home, name)
  await writeFile(file, text)
  const { uid, gid } = await stat(person.home)
  await chown(file, uid, gid)
  return file
}

async function closeWindow() {
  const main = await findMain(OWN)
  if (main === undefined) return
  process.kill(main.pid, 'SIGTERM')
  await waitFor('end of the program', async () => ((await findMain(OWN)) === undefined ? true : undefined))
}
