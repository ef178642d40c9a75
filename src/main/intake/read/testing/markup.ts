import { ANNOUNCEMENT, type Part } from './announcement'

/** Text as it stands in XML and HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The parts as the body of HTML. */
export function htmlBody(parts: readonly Part[] = ANNOUNCEMENT): string {
  return parts.map(htmlPart).join('\n')
}

function htmlPart(part: Part): string {
  if (part.kind === 'list') return `<ul>${part.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`
  if (part.kind === 'table') return `<table>${part.rows.map(htmlRow).join('')}</table>`
  const name = part.kind === 'heading' ? 'h2' : 'p'
  return `<${name}>${escapeXml(part.text)}</${name}>`
}

function htmlRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`
}

/** A page as a browser saves it: the article among menus, advertisements, programs and comments. */
export function aWebPage(parts: readonly Part[] = ANNOUNCEMENT): Uint8Array {
  const [headline, ...rest] = parts
  const title = headline?.kind === 'heading' ? escapeXml(headline.text) : ''
  const menu = ['News', 'Sport', 'Weather'].map((each) => `<li><a href="https://example.invalid/${each}">${each}</a></li>`).join('')
  return Buffer.from(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - River Post</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="River Post">
<meta name="author" content="Ada Quill"><meta property="article:published_time" content="2026-05-02T09:30:00+02:00">
<script>document.title = 'changed'; fetch('https://example.invalid/track')</script>
<link rel="stylesheet" href="https://example.invalid/style.css"></head>
<body><nav><ul>${menu}</ul></nav><div class="cookie-banner">We value your privacy. Accept all cookies.</div>
<article><h1>${title}</h1><img src="https://example.invalid/beacon.png" alt="">${htmlBody(rest)}
<p style="display:none">Nobody can see this sentence about Atlantis.</p></article>
<aside class="related sidebar"><a href="https://example.invalid/more">More stories about shoes</a></aside>
<footer>Copyright River Post. <a href="https://example.invalid/imprint">Imprint</a></footer></body></html>`)
}

/** What a browser puts on the clipboard, in the HTML format of the Windows clipboard. */
export function aCopiedPiece(parts: readonly Part[] = ANNOUNCEMENT): Uint8Array {
  return Buffer.from(`<html>\r\n<body>\r\n<!--StartFragment-->${htmlBody(parts)}<!--EndFragment-->\r\n</body>\r\n</html>`)
}
