import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { BookEngine, CompiledBook } from './engine'
import { readMeasure, type Measure } from './measure'
import { TEMPLATE } from './template'
import { createEngine } from './typst-build'

/** A standard that native Typst can be held to; it refuses what does not conform. */
export type PdfStandard = 'a-3a' | 'ua-1'

/** Compiles older than this many are forgotten, which keeps memory level. */
const KEPT_COMPILES = 5

/**
 * Typst 0.14.2 as a native module: about five times faster than WebAssembly, and there for some platforms only (importing this file fails
 * elsewhere). With `standard` the PDF claims and keeps it; without, output equals that of the WebAssembly build.
 */
export function createNativeEngine(fonts: readonly Uint8Array[], standard?: PdfStandard): BookEngine {
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] })
  for (const [path, source] of Object.entries(TEMPLATE)) compiler.addSource(path, source)
  const write = (path: string, bytes: Uint8Array) => compiler.mapShadow(path, Buffer.from(bytes))
  const print = (main: string) => Promise.resolve(compile(compiler, main, standard))
  const erase = (path: string) => compiler.unmapShadow(path)
  return createEngine({ name: 'native', write, erase, print, dispose: () => compiler.resetShadow() }, fonts)
}

function compile(compiler: NodeCompiler, mainFilePath: string, standard: PdfStandard | undefined): Result<CompiledBook, readonly string[]> {
  const compiled = compiler.compile({ mainFilePath })
  const document = compiled.result
  if (!document) return fail(messagesOf(compiled.takeDiagnostics()))
  try {
    const pdf = compiler.pdf(document, standard ? { pdfStandard: standard } : {})
    const [measure] = compiler.query(document, { selector: '<measure>', field: 'value' }) as readonly Measure[]
    return succeed({ pdf: new Uint8Array(pdf), ...readMeasure(measure) })
  } catch (error) {
    return fail([String(error)])
  } finally {
    compiler.evictCache(KEPT_COMPILES)
  }
}

function messagesOf(error: NodeError | null): readonly string[] {
  return (error?.shortDiagnostics ?? []).map((diagnostic: unknown) => JSON.stringify(diagnostic))
}
