import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { BOOK_FONTS } from '../fonts'

const require = createRequire(import.meta.url)

/** The book's faces straight from the packages they come from. */
export function packagedFonts(): Promise<readonly Uint8Array[]> {
  return Promise.all(BOOK_FONTS.map((file) => readFile(pathOf(file))))
}

/** Puts the book's faces into a folder, as the application has them beside its main process. */
export async function placeFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(BOOK_FONTS.map((file) => copyFile(pathOf(file), join(folder, file))))
}

function pathOf(file: string): string {
  const family = file.startsWith('SourceSerif4') ? 'source-serif-4' : 'source-sans-3'
  return require.resolve(`@expo-google-fonts/${family}/${file.slice(file.indexOf('_') + 1, -'.ttf'.length)}/${file}`)
}
