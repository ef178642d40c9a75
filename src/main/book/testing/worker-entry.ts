import { serveBooks } from '../book-worker'
import { createBestEngine } from '../create-engine'
import { loadFonts } from '../fonts'
import { openParentChannel } from '../parent-channel'

const [, , fonts = ''] = process.argv
void serveBooks(openParentChannel(process), async () => createBestEngine(await loadFonts(fonts)))
