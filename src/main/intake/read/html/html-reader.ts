import { headOf } from '../head'
import { freezeExtracted } from '../frozen-text'
import type { Extraction, SourceReader } from '../reading'
import { CLIPBOARD_MARK } from './clipboard'
import { decodeHtml, type DecodedHtml } from './decode-html'
import { htmlText } from './html-text'

const PAGE = { name: 'html', version: '1 (readability 0.6.0, linkedom 0.18.15, htmlparser2 10.1.0)' }
const FRAGMENT = { name: 'html-clipboard', version: '1 (htmlparser2 10.1.0)' }
const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu
/** An article of less than this share of the page's text is a teaser or a mistake, unless it is long by itself. */
const LEAST_SHARE = 0.2
const LONG = 1_000

/** Saved web pages and copied pieces of them. */
export const htmlReader: SourceReader = {
  accepts: (bytes) => START.test(headOf(bytes)),
  read: async (bytes) => {
    const decoded = decodeHtml(bytes)
    return decoded.html.slice(0, 4_096).includes(CLIPBOARD_MARK) ? readFragment(decoded) : readPage(decoded)
  },
}

function readFragment({ html, encoding }: DecodedHtml): Extraction {
  return { text: freezeExtracted(htmlText(html)), encoding, extractor: FRAGMENT }
}

/** The readable part of a page under its title; the whole page where no such part can be told. */
export async function readPage({ html, encoding }: DecodedHtml): Promise<Extraction> {
  const whole = freezeExtracted(htmlText(html))
  // Loaded when the first page comes: most sources need no document model.
  const { findArticle } = await import('./find-article')
  const article = findArticle(html)
  const text = article ? freezeExtracted(htmlText(article.html)) : ''
  const isArticle = text.length >= LONG || text.length >= whole.length * LEAST_SHARE
  return {
    text: isArticle ? underTitle(article?.details.title ?? '', text) : whole,
    encoding,
    extractor: PAGE,
    details: article?.details ?? {},
  }
}

/** The headline is part of what was read, but often stands outside the article. */
function underTitle(title: string, text: string): string {
  const headline = freezeExtracted(title.replace(/\s+/gu, ' ').trim())
  return headline === '' || text.startsWith(headline) ? text : `${headline}\n\n${text}`
}
