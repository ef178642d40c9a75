import { createTypstCompiler, type TypstCompiler } from '@myriaddreamin/typst.ts/compiler'
import { loadFonts } from '@myriaddreamin/typst.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { BookEngine, CompiledBook } from './engine'
import { readMeasure, type Measure } from './measure'
import { TEMPLATE } from './template'
import { createEngine } from './typst-build'

/** Typst 0.14.2 as WebAssembly: runs wherever Node does. Its memory only grows; the process that holds it is renewed now and then. */
export async function createWasmEngine(fonts: readonly Uint8Array[]): Promise<BookEngine> {
  const compiler = createTypstCompiler()
  // Without `assets: false` the loader would ask a server for its own fonts.
  await compiler.init({ getModule: loadModule, beforeBuild: [loadFonts([...fonts], { assets: false })] })
  for (const [path, source] of Object.entries(TEMPLATE)) compiler.addSource(path, source)
  const write = (path: string, bytes: Uint8Array) => compiler.mapShadow(path, bytes)
  const erase = (path: string) => compiler.unmapShadow(path)
  return createEngine({ name: 'wasm', write, erase, print: (main) => print(compiler, main), dispose: () => compiler.resetShadow() }, fonts)
}

/** In the form the module's loader asks for today; the older form its types still name makes it print a warning. */
function loadModule(): Uint8Array<ArrayBuffer> {
  const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  return { module_or_path: readFile(path) } as unknown as Uint8Array<ArrayBuffer>
}

function print(compiler: TypstCompiler, mainFilePath: string): Promise<Result<CompiledBook, readonly string[]>> {
  return compiler.runWithWorld({ mainFilePath, inputs: {} }, async (world) => {
    const compiled = await world.compile({ diagnostics: 'unix' })
    if (compiled.hasError) return fail(compiled.diagnostics ?? [])
    const [measure] = await world.query<Measure[]>({ selector: '<measure>', field: 'value' })
    const { result, diagnostics } = await world.pdf({ diagnostics: 'unix' })
    return result ? succeed({ pdf: result, ...readMeasure(measure) }) : fail(diagnostics ?? [])
  })
}
