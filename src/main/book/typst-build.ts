import { fail, succeed, type Result } from '../../shared/domain/result'
import type { BookEngine, BookResult, CompiledBook } from './engine'
import { createGlyphCheck } from './glyphs'
import { NO_PICTURES, type Pictures } from './pictures'
import { isReadout, type PrintModel } from './print-model'
import { PATHS } from './template'

/** What differs from one build of Typst to the other: files in, PDF or the compiler's messages out. The template is already in it. */
export interface TypstBuild {
  readonly name: BookEngine['name']
  readonly write: (path: string, bytes: Uint8Array) => void
  /** Forgets what was written under a path. */
  readonly erase: (path: string) => void
  /** `main` is where the template begins. */
  readonly print: (main: string) => Promise<Result<CompiledBook, readonly string[]>>
  readonly dispose: () => void
}

/** An engine over a build of Typst: checks the glyphs first, hands the data over as JSON, and prints one book after the other. */
export function createEngine(build: TypstBuild, fonts: readonly Uint8Array[]): BookEngine {
  const glyphs = createGlyphCheck(fonts)
  let last: Promise<unknown> = Promise.resolve()
  const compile = async (model: PrintModel, attachment: Uint8Array, pictures: Pictures): Promise<BookResult> => {
    // Typst 0.14.2 ends the whole process on an attachment of no bytes (a division by zero in its PDF writer).
    if (attachment.length === 0) throw new RangeError('the attachment of a book is empty')
    const items = glyphs.find(model)
    if (items.length > 0) return fail({ code: 'missing-glyphs', items })
    build.write(PATHS.model, new TextEncoder().encode(JSON.stringify(model)))
    build.write(PATHS.attachment, attachment)
    for (const [path, bytes] of Object.entries(pictures)) build.write(path, bytes)
    const printed = await build.print(isReadout(model) ? PATHS.readout : PATHS.main)
    for (const path of Object.keys(pictures)) build.erase(path)
    return printed.ok ? succeed(printed.value) : fail({ code: 'template-failed', messages: printed.problem })
  }
  return {
    name: build.name,
    compile: (model, attachment, pictures = NO_PICTURES) => {
      const mine = last.then(() => compile(model, attachment, pictures))
      last = mine.catch(() => undefined)
      return mine
    },
    dispose: build.dispose,
  }
}
