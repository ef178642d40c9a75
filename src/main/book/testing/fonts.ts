import { copyFile, mkdtemp, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BOOK_FONTS } from '../fonts'

const require = createRequire(import.meta.url)

/** The book's faces straight from the packages they come from. */
export function packagedFonts(): Promise<readonly Uint8Array[]> {
  return Promise.all(BOOK_FONTS.map((file) => readFile(pathOf(file))))
}

/** A folder with the book's faces, as the application has it beside its main process; the caller removes it. */
export async function createFontFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-fonts-'))
  await Promise.all(BOOK_FONTS.map((file) => copyFile(pathOf(file), join(folder, file))))
  return folder
}

function pathOf(file: string): string {
  const family = file.startsWith('SourceSerif4') ? 'source-serif-4' : 'source-sans-3'
  return require.resolve(`@expo-google-fonts/${family}/${file.slice(file.indexOf('_') + 1, -'.ttf'.length)}/${file}`)
}
