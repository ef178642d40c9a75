import { createMeeting } from '../../shared/domain/meeting'
import { createBookModel } from './create-book-model'
import type { BookEngine } from './engine'
import { createWasmEngine } from './typst-wasm-engine'

type LoadEngine = (fonts: readonly Uint8Array[]) => BookEngine | Promise<BookEngine>

/** The native module is loaded only here, so that a platform without it can do without. */
const loadNative: LoadEngine = async (fonts) => (await import('./typst-native-engine')).createNativeEngine(fonts)

/** The fastest engine this computer can run: native where it loads, WebAssembly everywhere else. Both give the same bytes. */
export async function createBestEngine(fonts: readonly Uint8Array[], native: LoadEngine = loadNative): Promise<BookEngine> {
  try {
    return await native(fonts)
  } catch {
    return createWasmEngine(fonts)
  }
}

/** Prints a book of nothing, so that the first real one finds template and faces already read. */
export async function warmUp(engine: BookEngine): Promise<void> {
  const meeting = createMeeting('0'.repeat(26), 'Sherpa', '2000-01-01T00:00:00.000Z')
  await engine.compile(createBookModel({ meeting, edition: null, unknowns: [] }), new TextEncoder().encode('{}'))
}
