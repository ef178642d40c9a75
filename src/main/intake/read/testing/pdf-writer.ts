import { ANNOUNCEMENT, asPlainText, type Part } from './announcement'

/** The lines of a page from top to bottom; an empty one is a gap between paragraphs. */
export type PageLines = readonly string[]

const LINE = 14
const SIZE = 11

/** Writes a PDF of pages of lines set in Helvetica (ISO 32000-2), with a running head and page numbers unless there are no lines. */
export function aPdf(pages: readonly PageLines[]): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((lines, index) => pageObjects(lines, index)),
  ]
  return Buffer.from(assemble(objects), 'latin1')
}

function pageObjects(lines: PageLines, index: number): readonly string[] {
  const content = lines.length === 0 ? '0.5 g 50 50 500 700 re f' : drawLines(lines, index + 1)
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`
  return [page, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`]
}

function drawLines(lines: PageLines, page: number): string {
  const running = [drawLine('Danube Transport Council, press service', 800), drawLine(`Page ${page}`, 40)]
  return [...lines.map((line, index) => drawLine(line, 740 - index * LINE)), ...running].join('\n')
}

function drawLine(line: string, height: number): string {
  return line === '' ? '' : `BT /F1 ${SIZE} Tf 70 ${height} Td (${line.replace(/[\\()]/gu, '\\$&')}) Tj ET`
}

function assemble(objects: readonly string[]): string {
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n')
  return `${body}xref\n0 ${objects.length + 1}\n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}

/** The announcement set on two pages, lines broken to fit; the second page begins with the second paragraph that names people. */
export function anAnnouncementPdf(parts: readonly Part[] = ANNOUNCEMENT, turnsBefore = 3): Uint8Array {
  return aPdf([setLines(parts.slice(0, turnsBefore)), setLines(parts.slice(turnsBefore))])
}

function setLines(parts: readonly Part[]): PageLines {
  return asPlainText(parts)
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : wrap(line, 84)))
}

function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let open = ''
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open)
      open = word
    } else open = open === '' ? word : `${open} ${word}`
  }
  return [...lines, open]
}
