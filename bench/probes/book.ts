// Measures, in a fresh process, how long the book of the sample takes with one engine: `native` or `wasm`. Reports null without it.
import type { BookEngine } from '../../src/main/book/engine'
import type { Meeting } from '../../src/shared/domain/meeting'
import { draftSample } from './sample-meeting'
import { repeat, report, timed } from './stopwatch'

const [, , name = 'wasm', fontFolder = 'out/main/fonts'] = process.argv
const meeting = draftSample()

async function createEngine(): Promise<BookEngine> {
  const { loadFonts } = await import('../../src/main/book/fonts')
  const fonts = await loadFonts(fontFolder)
  if (name === 'native') return (await import('../../src/main/book/typst-native-engine')).createNativeEngine(fonts)
  return (await import('../../src/main/book/typst-wasm-engine')).createWasmEngine(fonts)
}

async function print(engine: BookEngine, edited: Meeting): Promise<void> {
  const { compose } = await import('../../src/main/services/book-service')
  const book = await compose(
    { compositor: { compile: engine.compile, cancel: engine.dispose }, now: () => '2026-01-05T10:00:00.000Z' },
    edited,
  )
  if (!book.ok) throw new Error(book.problem.code)
}

/** Each book differs from the one before, as after an edit, so that nothing can be answered from memory. */
function edit(run: number): Meeting {
  return { ...meeting, fields: { ...meeting.fields, place: `Paris, hall ${String(run + 100)}` } }
}

async function measure(): Promise<unknown> {
  const made = await timed(createEngine)
  const first = await timed(() => print(made.value, meeting))
  return { cold: made.ms + first.ms, warm: await repeat(15, 3, (run) => print(made.value, edit(run))) }
}

report(await measure().catch((error: unknown) => (name === 'native' && isNotInstalled(error) ? null : Promise.reject(error as Error))))

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && /Cannot find|native binding/.test(error.message)
}
