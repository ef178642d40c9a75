/** Elements whose contents are no text of the document: programs, forms, pictures, what is shown instead of something else. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style template noscript iframe frame object embed applet svg math canvas audio video map button select option input textarea datalist dialog link meta base head title'.split(
    ' ',
  ),
)

/** Blocks that stand apart from what is around them. */
export const PARAGRAPHS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre table figure hr dl article section'.split(' '))

/** Blocks that begin on a line of their own. */
export const LINES: ReadonlySet<string> = new Set(
  'div tr dt dd address main header footer nav aside body form fieldset figcaption caption details summary center thead tbody tfoot br'.split(
    ' ',
  ),
)

/** Whether the author hid the element from every reader: what nobody saw is no source. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['hidden'] !== undefined || /display\s*:\s*none/iu.test(attributes['style'] ?? '')
}
