import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import type { SourceDetails } from '../reading'
import { dayOf } from '../day-of'
import { sanitiseHtml } from './sanitise-html'

/** Pages with more tags than this are no article; looking for one among them would take too long and too much memory. */
const MOST_TAGS = 100_000

/** The readable part of a page as HTML, and what the page says about it. */
export interface Article {
  readonly html: string
  readonly details: SourceDetails
}

/** The part of the library's answer that is used here; its own types need those of a browser. */
interface Parsed {
  readonly content?: string | null
  readonly title?: string | null
  readonly byline?: string | null
  readonly siteName?: string | null
  readonly publishedTime?: string | null
}

/**
 * The article of a saved page without menus, advertisements and comments; null when the page has none that can be told. The document it is
 * looked for in knows no network and runs nothing, and has been cleaned before.
 */
export function findArticle(html: string): Article | null {
  if (hasManyTags(html)) return null
  const { document } = parseHTML(sanitiseHtml(html)) as unknown as { readonly document: never }
  const article = new Readability(document).parse() as Parsed | null
  if (!article?.content) return null
  return { html: article.content, details: describe(article) }
}

function hasManyTags(html: string): boolean {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags++
  return tags > MOST_TAGS
}

function describe({ title, byline, siteName, publishedTime }: Parsed): SourceDetails {
  const author = (byline ?? '').replace(/^\s*by\s+/iu, '')
  return { title: title ?? '', author, publisher: siteName ?? '', published: dayOf(publishedTime ?? '') }
}
