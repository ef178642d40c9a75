/** Pictures a book shows, as JPEG bytes by the path under which its template asks for them. */
export type Pictures = Readonly<Record<string, Uint8Array>>

/** A book without pictures. */
export const NO_PICTURES: Pictures = {}

/** Where the engine finds the photo with that hash. The name is a hash, so that no text of a person ever becomes a path. */
export function photoPath(sha256: string): string {
  return `/photo-${sha256}.jpg`
}
