import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { errnoOf, toDiskProblem } from './disk-problem'
import { replaceDurably, type FileStamp } from './durable-file'
import { decodeFile, encodeFile, parseJson, type Envelope } from './file-format'
import type { FileKind } from './file-kind'
import { currentSchema, migrate } from './migrations/migration'
import type { Damage, StorageProblem } from './storage-problem'

/** A body that was read and is valid in today's schema. */
export interface StoredFile<Body> {
  readonly body: Body
  readonly generation: number
  /** The schema it had on the disk. */
  readonly schema: number
  readonly stamp: FileStamp
}

/** Bytes with the stamp of the very file they were read from. */
export interface StampedBytes {
  readonly bytes: Uint8Array
  readonly stamp: FileStamp
}

/** A whole file; `not-found` when there is none. */
export async function readStamped(path: string): Promise<Result<StampedBytes, StorageProblem>> {
  try {
    const handle = await open(path, 'r')
    try {
      const { size, mtimeMs } = await handle.stat()
      return succeed({ bytes: await handle.readFile(), stamp: { size, mtimeMs } })
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return fail({ code: 'not-found', file: basename(path) })
    return fail(toDiskProblem(error, path, 'read'))
  }
}

/** Reads and checks a file of that kind; changes nothing on the disk. */
export async function readStored<Body>(kind: FileKind<Body>, path: string): Promise<Result<StoredFile<Body>, StorageProblem>> {
  const read = await readStamped(path)
  if (!read.ok) return read
  const file = basename(path)
  const envelope = decodeFile(kind.format, read.value.bytes)
  if (!envelope.ok) return fail({ code: 'damaged', file, title: null, damage: envelope.problem, setAside: null })
  const { schema, generation } = envelope.value
  if (schema > currentSchema(kind.migrations)) return fail({ code: 'newer-schema', file, schema })
  const body = openBody(kind, envelope.value)
  if (!body.ok) return fail({ code: 'damaged', file, title: null, damage: body.problem, setAside: null })
  return succeed({ body: body.value, generation, schema, stamp: read.value.stamp })
}

function openBody<Body>(kind: FileKind<Body>, { schema, body }: Envelope): Result<Body, Damage> {
  const json = parseJson(Buffer.from(body).toString('utf8'))
  if (json === undefined) return fail('json')
  if (schema === currentSchema(kind.migrations)) return kind.parse(json)
  try {
    return kind.parse(migrate(kind.migrations, schema, json))
  } catch {
    return fail('migration')
  }
}

/** Writes a body durably in today's schema, after making sure that it can be read back. */
export async function writeStored<Body>(
  kind: FileKind<Body>,
  path: string,
  generation: number,
  body: Body,
): Promise<Result<FileStamp, StorageProblem>> {
  const checked = kind.parse(body)
  if (!checked.ok) return fail({ code: 'unfit', file: basename(path), damage: checked.problem })
  return replaceDurably(path, encodeFile(kind.format, currentSchema(kind.migrations), generation, JSON.stringify(body)))
}
