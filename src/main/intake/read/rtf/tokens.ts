/** A piece of RTF: a brace, a control word or symbol with its number, a byte of text given as `\'hh`, or plain characters. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'control'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

const PIECE = /\{|\}|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|[^\\{}\r\n]+/gsu

/** Cuts RTF (version 1.9.1) into its pieces; line ends outside of control symbols mean nothing. Raw data after `\bin` is jumped over. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const pattern = new RegExp(PIECE)
  for (let match = pattern.exec(rtf); match !== null; match = pattern.exec(rtf)) {
    const token = tokenOf(match)
    if (token.kind === 'control' && token.word === 'bin') pattern.lastIndex += Math.max(0, token.number ?? 0)
    else yield token
  }
}

function tokenOf([piece, hex, word, number, symbol]: RegExpExecArray): RtfToken {
  if (piece === '{') return { kind: 'open' }
  if (piece === '}') return { kind: 'close' }
  if (hex !== undefined) return { kind: 'byte', byte: Number.parseInt(hex, 16) }
  if (word !== undefined) return { kind: 'control', word, number: number === undefined ? null : Number(number) }
  return symbol === undefined ? { kind: 'text', text: piece } : { kind: 'control', word: symbol, number: null }
}
