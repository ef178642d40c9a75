import { join } from 'node:path'
import { serveBooks } from '../book/book-worker'
import { createBestEngine } from '../book/create-engine'
import { loadFonts } from '../book/fonts'
import { openParentChannel } from '../book/parent-channel'

await serveBooks(openParentChannel(process), async () => createBestEngine(await loadFonts(join(import.meta.dirname, 'fonts'))))
