// Writes the bill of materials of a release: what reaches a user, with versions, terms and checksums (CycloneDX 1.6, JSON).
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { supportedVersion } from './lib/electron-supported.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runCommand, say } from './lib/say.mjs'
import { createBom } from './package/sbom/create-bom.mjs'

await runCommand(async () => {
  const file = path.resolve(process.env['INIT_CWD'] ?? projectRoot, process.argv[2] ?? path.join(projectRoot, 'dist', 'sbom.cdx.json'))
  const bom = await createBom({ electron: supportedVersion() })
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bom)
  say(`Wrote ${file} (${Math.round(bom.length / 1024)} KB).`)
  return 0
})
