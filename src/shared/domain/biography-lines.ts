/** Characters in one line of the text column of the book, on average. */
const LINE = 66

/** At most this many lines of biography are read before a handshake. */
export const GOOD_BIOGRAPHY_LINES = 3

/** How many lines a biography takes in the book, as closely as characters can tell; 0 without one. */
export function biographyLines(biography: string): number {
  const paragraphs = biography.split(/[\r\n]+/u).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.reduce((sum, paragraph) => sum + Math.ceil(paragraph.trim().length / LINE), 0)
}
