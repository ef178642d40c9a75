import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Unpacks a zip file with the modes its entries carry. yauzl refuses names that lead out of the folder.
 * @param {string} zip
 * @param {string} target
 * @param {(name: string) => string | undefined} placeOf where an entry goes below the target; undefined leaves it out
 */
export async function unpackZip(zip, target, placeOf) {
  const { openPromise } = await import('yauzl')
  const file = await openPromise(zip)
  for await (const entry of file.eachEntry()) {
    const place = placeOf(entry.fileName)
    if (place !== undefined && !entry.fileName.endsWith('/')) await unpackEntry(file, entry, path.join(target, place))
  }
}

/**
 * @param {import('yauzl').ZipFile} file
 * @param {import('yauzl').Entry} entry
 * @param {string} target
 */
async function unpackEntry(file, entry, target) {
  await mkdir(path.dirname(target), { recursive: true })
  const mode = (entry.externalFileAttributes >>> 16) & 0o777
  await pipeline(await file.openReadStreamPromise(entry), createWriteStream(target, { mode: mode || 0o644 }))
}
