/** Opens what was copied, as in the HTML format of the Windows clipboard; no page that was saved has it. */
export const CLIPBOARD_MARK = '<!--StartFragment-->'
