import { isContinued, joinWords } from './join-words'

/** Parts two pages of a frozen text (U+000C); it stands on a line of its own unless a paragraph runs across. */
export const PAGE_BREAK = '\f'

/** One text of the paragraphs of all pages, in which a page break stands for every turn of the page, also around pages without text. */
export function joinPages(pages: readonly (readonly string[])[]): string {
  return pages.reduce((text, page, index) => {
    const own = page.join('\n\n')
    if (index === 0) return own
    return own !== '' && isContinued(text, own) ? joinWords(text, own, ` ${PAGE_BREAK}`) : `${text}\n${PAGE_BREAK}\n${own}`
  }, '')
}
