import type { PictureHead } from '../../../../shared/domain/picture-head'
import { MAX_PHOTO_SIDE } from '../../../../shared/domain/person'
import type { ProblemCode } from '../../../../shared/ipc/problem'

/** The largest file that is opened as a photo, in megabytes of 1024 x 1024 bytes. */
export const MAX_PICTURE_MEGABYTES = 25
/** Four bytes each once decoded: more would take the memory of the computer for one portrait. */
const MAX_PIXELS = 50_000_000

/** Why a picture is not even decoded, by its head; null when nothing speaks against it. */
export function refusalOf(head: PictureHead | null): ProblemCode | null {
  if (head === null) return 'picture-format'
  if (head.isAnimated) return 'picture-animated'
  if (head.width === 0 || head.height === 0) return 'picture-unreadable'
  return head.width * head.height > MAX_PIXELS ? 'picture-too-large' : null
}

/** The size at which a picture is kept: its own, or with the longer side as long as may be; never less than a pixel. */
export function keptSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, MAX_PHOTO_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
