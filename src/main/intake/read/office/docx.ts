import mammoth from 'mammoth'
import { freezeExtracted } from '../frozen-text'
import { htmlText } from '../html/html-text'
import type { Extraction } from '../reading'
import { decodeFlatXml } from '../xml/parse-xml'
import type { Archive } from '../zip/archive'

const EXTRACTOR = { name: 'docx', version: '1 (mammoth 1.13.0, htmlparser2 10.1.0)' }

/** The package's own interface to an opened archive; given one, it opens none itself. */
interface PackageFile {
  readonly exists: (name: string) => boolean
  readonly read: (name: string, encoding?: string) => Promise<string | Uint8Array>
}

/** The text of a Word document (ISO/IEC 29500) with the changes accepted that are tracked in it. Pictures are not looked at. */
export async function readDocx(archive: Archive): Promise<Extraction> {
  const input = { file: await openPackage(archive) } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  const { value } = await mammoth.convertToHtml(input, { convertImage, externalFileAccess: false })
  return { text: freezeExtracted(htmlText(value)), encoding: '', extractor: EXTRACTOR }
}

/** Every part is checked for a document type and for its depth before the package's own parser sees it. */
async function openPackage(archive: Archive): Promise<PackageFile> {
  const parts = new Map<string, string>()
  for (const name of archive.names.filter((each) => /\.(?:xml|rels)$/iu.test(each))) {
    const bytes = await archive.read(name)
    if (bytes) parts.set(name, decodeFlatXml(bytes))
  }
  return {
    exists: (name) => archive.has(name),
    read: (name) => Promise.resolve(parts.get(name) ?? new Uint8Array()),
  }
}
