import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The faces of the book (SIL Open Font License 1.1), by file name, as the packages @expo-google-fonts/source-serif-4 and
 * /source-sans-3 ship them under `<weight folder>/<file name>`. The order never changes, so that output stays the same.
 */
export const BOOK_FONTS = [
  'SourceSerif4_400Regular.ttf',
  'SourceSerif4_400Regular_Italic.ttf',
  'SourceSerif4_600SemiBold.ttf',
  'SourceSerif4_600SemiBold_Italic.ttf',
  'SourceSans3_400Regular.ttf',
  'SourceSans3_600SemiBold.ttf',
] as const

/** The bytes of the book's faces, in the order of {@link BOOK_FONTS}. Rejects when one cannot be read: the installation is damaged. */
export function loadFonts(folder: string): Promise<readonly Uint8Array[]> {
  return Promise.all(BOOK_FONTS.map((file) => readFile(join(folder, file))))
}
