/** Control characters that no text means; tab, line feed and form feed stay. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/gu // eslint-disable-line no-control-regex -- it is about them

/** Makes the text that will be frozen: NFC, line feeds only, no byte order mark. */
export function freezeText(decoded: string): string {
  return decoded
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
}

/**
 * The same for text that was put together out of a format: without control characters and halves of surrogate pairs, which would not
 * come back from the disk unchanged, without blanks at line ends, and with one blank line at most.
 */
export function freezeExtracted(text: string): string {
  const wellFormed = Buffer.from(text.replace(CONTROLS, ''), 'utf8').toString('utf8')
  const tidy = freezeText(wellFormed)
    .replace(/[ \t\u00a0]+(?=\n)/gu, '')
    .replace(/\n{3,}/gu, '\n\n')
  return trimPages(tidy)
}

/** Blanks at both ends go; form feeds stay, because pages are counted by them. */
function trimPages(text: string): string {
  return text.replace(/^[ \t\n]+/u, '').replace(/[ \t\n]+$/u, '')
}
