import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { sha256Schema } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Damage } from './storage-problem'

/**
 * The first line of every file storage writes; the JSON body follows it. These five fields stay the same in all schemas for ever, so
 * that any version of the program can tell a newer file from a damaged one.
 */
const headerSchema = z.strictObject({
  /** What kind of file it is: `sherpa-meeting`. */
  format: z.string(),
  /** Which shape the body has; counts up with each migration. */
  schema: z.int().check(z.minimum(1)),
  /** How many times the file has been saved. */
  generation: z.int().check(z.minimum(1)),
  /** Of the body, in bytes. */
  length: z.int().check(z.minimum(0)),
  /** Of this line with an empty `sha256`, the line feed and the body, so that a flipped bit in either is noticed. */
  sha256: sha256Schema,
})
type Header = z.infer<typeof headerSchema>

/** What a file says about itself and its body, before anybody has looked into the body. */
export interface Envelope {
  readonly schema: number
  readonly generation: number
  readonly body: Uint8Array
}

const LINE_FEED = 0x0a
const MAX_HEADER_LENGTH = 512

/** The bytes of a file of `format` whose body is `json`. */
export function encodeFile(format: string, schema: number, generation: number, json: string): Uint8Array {
  const body = Buffer.from(json, 'utf8')
  const header = { format, schema, generation, length: body.byteLength, sha256: '' }
  const line = JSON.stringify({ ...header, sha256: hashOf(header, body) })
  return Buffer.concat([Buffer.from(`${line}\n`, 'utf8'), body])
}

/** Opens the envelope of a file, having checked every byte of it against its hash. */
export function decodeFile(format: string, bytes: Uint8Array): Result<Envelope, Damage> {
  const lineEnd = bytes.subarray(0, MAX_HEADER_LENGTH).indexOf(LINE_FEED)
  const header = lineEnd < 0 ? null : parseHeader(Buffer.from(bytes.subarray(0, lineEnd)).toString('utf8'))
  if (header?.format !== format) return fail('header')
  const body = bytes.subarray(lineEnd + 1)
  if (body.byteLength !== header.length) return fail('length')
  if (hashOf(header, body) !== header.sha256) return fail('hash')
  return succeed({ schema: header.schema, generation: header.generation, body })
}

/** Spelled exactly as written: a second spelling of the same header would be a change that the hash does not see. */
function parseHeader(line: string): Header | null {
  const parsed = headerSchema.safeParse(parseJson(line))
  return parsed.success && JSON.stringify(parsed.data) === line ? parsed.data : null
}

/** The value of a JSON text, or undefined when it is not one. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hashOf({ format, schema, generation, length }: Header, body: Uint8Array): string {
  const line = JSON.stringify({ format, schema, generation, length, sha256: '' })
  return createHash('sha256').update(`${line}\n`).update(body).digest('hex')
}
