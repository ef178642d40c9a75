import { join } from 'node:path'
import { createBestEngine, warmUp } from '../book/create-engine'
import { loadFonts } from '../book/fonts'
import { printModelSchema } from '../book/print-model'
import type { BookJob } from './book-client'
import { ownChannel, serveJobs } from './serve-jobs'

/** WebAssembly memory never shrinks and grows by about 25 MB with each book rewritten; after this many books the process is renewed. */
const WASM_COMPILES = 25

let compiles = 0
let isSpent = false
const opening = loadFonts(join(import.meta.dirname, 'fonts')).then((fonts) => createBestEngine(fonts))

// Listening comes first: a job may arrive while the engine is still being opened.
serveJobs(ownChannel(), {
  run: async ({ model, attachment, pictures }: BookJob) => {
    const engine = await opening
    isSpent = engine.name === 'wasm' && ++compiles >= WASM_COMPILES
    return engine.compile(printModelSchema.parse(model), attachment, pictures)
  },
  isSpent: () => isSpent,
})
await warmUp(await opening)
