import { pictureOnly } from '../../../../shared/domain/jpeg-segments'
import { readPictureHead } from '../../../../shared/domain/picture-head'
import { fail, succeed, type Result } from '../../../../shared/domain/result'
import { problem, type Problem } from '../../../../shared/ipc/problem'
import { keptSize, MAX_PICTURE_MEGABYTES, refusalOf } from './picture-limits'

/** Of a JPEG; a portrait of the kept size then stays far below the limit of the store. */
const QUALITY = 0.86

/**
 * A picture somebody chose, drawn anew in this sandboxed window: pixels come out, and nothing else of the file. It is turned as its camera said, its
 * colours are put into sRGB, and what was transparent becomes white. Its head is read first, so that nothing huge is decoded.
 */
export async function drawAnew(file: File): Promise<Result<Uint8Array, Problem>> {
  const name = file.name
  if (file.size > MAX_PICTURE_MEGABYTES * 1024 * 1024) return fail(problem('file-too-large', { name, limit: MAX_PICTURE_MEGABYTES }))
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.length === 0) return fail(problem('file-empty', { name }))
  const refusal = refusalOf(readPictureHead(bytes))
  if (refusal) return fail(problem(refusal, { name }))
  const drawn = await redraw(bytes)
  return drawn ? succeed(drawn) : fail(problem('picture-unreadable', { name }))
}

async function redraw(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const bitmap = await decode(bytes)
  if (!bitmap) return null
  const { width, height } = keptSize(bitmap.width, bitmap.height)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  // The encoder adds a colour profile, which says no more than that it is sRGB.
  return pictureOnly(new Uint8Array(await blob.arrayBuffer()))
}

/** Null for what Chromium cannot decode. */
async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}
