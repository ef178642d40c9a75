import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive, and the lies its directory tells about it. */
export interface ZipEntry {
  readonly name: string
  readonly data: Uint8Array | string
  readonly claimedSize?: number
  readonly isEncrypted?: boolean
}

interface Packed {
  readonly local: Buffer
  readonly central: (offset: number) => Buffer
}

const DEFLATE = 8

/** Writes a zip archive (APPNOTE 6.3.10, without Zip64) so that tests can make what no honest program would. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const packed = entries.map(pack)
  let offset = 0
  const directory = packed.map(({ local, central }) => {
    const entry = central(offset)
    offset += local.length
    return entry
  })
  const size = directory.reduce((sum, each) => sum + each.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...packed.map(({ local }) => local), ...directory, end]))
}

function pack({ name, data, claimedSize, isEncrypted = false }: ZipEntry): Packed {
  const raw = Buffer.from(data)
  const body = deflateRawSync(raw)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(isEncrypted ? 1 : 0x800, 2)
  fields.writeUInt16LE(DEFLATE, 4)
  fields.writeUInt32LE(crc32(raw), 10)
  fields.writeUInt32LE(body.length, 14)
  fields.writeUInt32LE(claimedSize ?? raw.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return {
    local: Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), body]),
    central: (offset) => Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), fields, tail(offset), Buffer.from(name)]),
  }
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Lengths of comment, disk and attributes, all none, and where the entry begins. */
function tail(offset: number): Buffer {
  const bytes = Buffer.alloc(14)
  bytes.writeUInt32LE(offset, 10)
  return bytes
}
