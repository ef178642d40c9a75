import { ANNOUNCEMENT, type Part } from './announcement'
import { escapeXml } from './markup'
import { zip, type ZipEntry } from './zip-writer'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const ODT_TYPE = 'application/vnd.oasis.opendocument.text'

/** A Word document of the parts, as Word writes one; `body` replaces the XML of the body. */
export function aDocx(parts: readonly Part[] = ANNOUNCEMENT, body?: string): Uint8Array {
  return zip(docxEntries(docxXml(parts, body)))
}

/** Its main part. */
export function docxXml(parts: readonly Part[] = ANNOUNCEMENT, body = parts.map(docxPart).join('')): string {
  return `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr/></w:body></w:document>`
}

/** The files of a Word document with that main part. */
export function docxEntries(documentXml: ZipEntry['data']): readonly ZipEntry[] {
  const types = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const relations = `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
  const numbering = `${DECLARATION}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  const own = `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/numbering" Target="numbering.xml"/></Relationships>`
  return [
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: relations },
    { name: 'word/document.xml', data: documentXml },
    { name: 'word/numbering.xml', data: numbering },
    { name: 'word/_rels/document.xml.rels', data: own },
  ]
}

function docxPart(part: Part): string {
  if (part.kind === 'list')
    return part.items.map((item) => docxParagraph(item, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')).join('')
  if (part.kind === 'table') return `<w:tbl>${part.rows.map(docxRow).join('')}</w:tbl>`
  return docxParagraph(part.text, part.kind === 'heading' ? '<w:pStyle w:val="Heading1"/>' : '')
}

function docxRow(cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${docxParagraph(cell, '')}</w:tc>`).join('')}</w:tr>`
}

/** Word cuts a paragraph into runs wherever somebody typed at another time. */
function docxParagraph(text: string, properties: string): string {
  const middle = Math.floor(text.length / 2)
  const runs = [text.slice(0, middle), text.slice(middle)].map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`
}

const NAMESPACES = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')

/** An OpenDocument text of the parts. */
export function anOdt(parts: readonly Part[] = ANNOUNCEMENT): Uint8Array {
  return zip(odtEntries(odtXml(parts)))
}

/** Its content. */
export function odtXml(parts: readonly Part[] = ANNOUNCEMENT): string {
  const text = `<office:text>${parts.map(odtPart).join('')}</office:text>`
  return `${DECLARATION}<office:document-content ${NAMESPACES}><office:body>${text}</office:body></office:document-content>`
}

/** The files of an OpenDocument text with that content. */
export function odtEntries(contentXml: ZipEntry['data'], manifest = '<manifest/>'): readonly ZipEntry[] {
  return [
    { name: 'mimetype', data: ODT_TYPE },
    { name: 'content.xml', data: contentXml },
    { name: 'META-INF/manifest.xml', data: manifest },
  ]
}

function odtPart(part: Part): string {
  if (part.kind === 'list') {
    const items = part.items.map((item) => `<text:list-item><text:p>${escapeXml(item)}</text:p></text:list-item>`)
    return `<text:list>${items.join('')}</text:list>`
  }
  if (part.kind === 'table') return `<table:table>${part.rows.map(odtRow).join('')}</table:table>`
  const name = part.kind === 'heading' ? 'text:h' : 'text:p'
  return `<${name}>${escapeXml(part.text).replace(' ', '<text:s/>')}</${name}>`
}

function odtRow(cells: readonly string[]): string {
  const inside = cells.map((cell) => `<table:table-cell><text:p>${escapeXml(cell)}</text:p></table:table-cell>`)
  return `<table:table-row>${inside.join('')}</table:table-row>`
}
