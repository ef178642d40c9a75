// Draws the icons of the packages in all sizes, after a change of packaging/icon/*.svg. The pictures are kept in the source tree, so
// that packaging needs no display.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDisplay } from './lib/display.mjs'
import { ensureElectron } from './lib/electron.mjs'
import { projectRoot } from './lib/paths.mjs'
import { isRoot, run } from './lib/process.mjs'
import { runCommand, say, SetupError } from './lib/say.mjs'

const ICONS = path.join(projectRoot, 'packaging', 'icon')
const RENDERER = fileURLToPath(new URL('package/icon-renderer', import.meta.url))
/** Pixels: what desktops show, and 1024 for electron-builder, which makes .ico and .icns of it. */
const SIZES = /** @type {const} */ ({
  sherpa: [16, 24, 32, 48, 64, 128, 256, 512, 1024],
  'sherpa-file': [16, 24, 32, 48, 64, 128, 256, 512],
})

await runCommand(async () => {
  const electron = await ensureElectron()
  const display = await openDisplay()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sherpa-icons-'))
  try {
    const job = path.join(folder, 'job.json')
    await writeFile(job, JSON.stringify(listDrawings()))
    const flags = isRoot ? ['--no-sandbox'] : []
    const { code, output } = await run(electron.path, [...flags, RENDERER, `--job=${job}`], { env: display.env, isQuiet: true })
    if (code !== 0) throw new SetupError(`Electron could not draw the icons:\n${output.trim()}`)
    say(`Drew ${listDrawings().length} icons in ${ICONS}.`)
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
    display.stop()
  }
})

function listDrawings() {
  return Object.entries(SIZES).flatMap(([name, sizes]) =>
    sizes.map((size) => ({ svg: path.join(ICONS, `${name}.svg`), size, png: path.join(ICONS, `${name}-${size}.png`) })),
  )
}
