import { fail, succeed, type Result } from '../../shared/domain/result'
import { MAX_SOURCE_BYTES } from '../../shared/domain/source'
import { MAX_TEXT_LENGTH } from '../../shared/domain/evidence'
import type { Finding } from '../../shared/domain/suggestion'
import { problem, type Problem, type ProblemCode } from '../../shared/ipc/problem'
import { createDrafter } from './draft/drafter'
import { readText } from './read/read-text'
import type { ReadProblem } from './read/reading'

/** Version of the extraction rules; a source keeps the one its text was frozen with. */
const EXTRACTOR = { name: 'sherpa-rules', version: '1' }

const CODES: Readonly<Record<ReadProblem, ProblemCode>> = {
  empty: 'file-empty',
  'too-large': 'file-too-large',
  'too-long': 'text-too-long',
  binary: 'file-binary',
  'not-text': 'file-unreadable',
}
const LIMITS: Partial<Record<ReadProblem, number>> = { 'too-large': MAX_SOURCE_BYTES / 1024 / 1024, 'too-long': MAX_TEXT_LENGTH }

/** Bytes as they came, with the name they came under. */
export interface RawSource {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What reading and drafting made of a source. */
export interface Drafted {
  /** The frozen text that anchors point into. */
  readonly text: string
  /** As the WHATWG Encoding Standard names it. */
  readonly encoding: string
  /** The main language; null when there is too little text to tell. */
  readonly language: string | null
  readonly extractor: { readonly name: string; readonly version: string }
  readonly findings: readonly Finding[]
}

/** Turns bytes into a frozen text and what it seems to say, in this process. */
export type ReadSource = (source: RawSource) => Result<Drafted, Problem>

/** Builds the drafter once; each call of what it returns is then quick. */
export function createReader(): ReadSource {
  const draft = createDrafter()
  return ({ name, bytes }) => {
    const read = readText(bytes, name)
    if (!read.ok) {
      const limit = LIMITS[read.problem]
      return fail(problem(CODES[read.problem], limit === undefined ? { name } : { name, limit }))
    }
    return succeed({ text: read.text, encoding: read.encoding, extractor: EXTRACTOR, ...draft(read.text) })
  }
}
