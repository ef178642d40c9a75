import type { BookEngine } from './engine'
import type { ParentChannel } from './parent-channel'
import { warmUp } from './create-engine'
import { bookRequestSchema, type BookReply } from './protocol'

/** WebAssembly memory never shrinks and grows by 8 to 25 MB with each book rewritten; after this many books the process asks to be renewed. */
const WASM_COMPILES = 25

/**
 * Makes this process print books: warms the engine up, then answers each request in turn. A request that cannot be read ends the process,
 * and so does an engine that cannot be made; the client on the other side sees that as a stopped engine.
 */
export async function serveBooks(channel: ParentChannel, createEngine: () => Promise<BookEngine>): Promise<void> {
  const ready = prepare(createEngine)
  let compiles = 0
  channel.onMessage((message) => {
    const { id, model, attachment } = bookRequestSchema.parse(message)
    void ready.then(async (engine) => {
      const result = await engine.compile(model, attachment)
      compiles += 1
      const reply: BookReply = { id, result, isSpent: engine.name === 'wasm' && compiles >= WASM_COMPILES }
      channel.post(reply)
    })
  })
  await ready
}

async function prepare(createEngine: () => Promise<BookEngine>): Promise<BookEngine> {
  const engine = await createEngine()
  await warmUp(engine)
  return engine
}
