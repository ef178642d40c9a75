import { ANNOUNCEMENT, type Part } from './announcement'

/** Rich text of the parts, as word processors write it: lists with marks for old readers, letters beyond ASCII in Unicode. */
export function anRtf(parts: readonly Part[] = ANNOUNCEMENT): Uint8Array {
  const head =
    '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Calibri;}{\\f1\\fcharset238 Arial CE;}}{\\info{\\author Somebody}}\n'
  return Buffer.from(`${head}${parts.map(rtfPart).join('')}}`, 'latin1')
}

function rtfPart(part: Part): string {
  if (part.kind === 'list') return part.items.map((item) => `{\\listtext\\'b7\\tab}${escapeRtf(item)}\\par\n`).join('')
  if (part.kind === 'table')
    return part.rows.map((row) => `\\trowd ${row.map((cell) => `${escapeRtf(cell)}\\cell `).join('')}\\row\n`).join('')
  return `\\pard\\plain\\f0 ${escapeRtf(part.text)}\\par\n`
}

function escapeRtf(text: string): string {
  return text.replace(/[\\{}]/gu, '\\$&').replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`)
}
