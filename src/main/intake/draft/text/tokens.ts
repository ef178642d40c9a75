/** A word, a number or a single mark of the text, with its place in the frozen text. */
export interface Token {
  /** Position of the first UTF-16 unit in the frozen text. */
  readonly start: number
  /** Position after the last unit. */
  readonly end: number
  /** The shadow text in lower case. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** The first letter is a capital. */
  readonly isCapital: boolean
  /** At least two letters, all of them capitals. */
  readonly isUpper: boolean
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}{3}(?!\p{N}))*|\p{L}[\p{L}\p{M}]*(?:(?<=\p{Script=Cyrillic})'\p{Script=Cyrillic}+)*|[^\s]/gu

function kindOf(word: string): Token['kind'] {
  if (/^\p{L}/u.test(word)) return 'word'
  return /^\p{N}/u.test(word) ? 'number' : 'mark'
}

function createToken(word: string, start: number): Token {
  const kind = kindOf(word)
  const lower = word.toLowerCase()
  const isCapital = kind === 'word' && /^\p{Lu}/u.test(word)
  return { start, end: start + word.length, lower, kind, isCapital, isUpper: isCapital && word.length > 1 && word === word.toUpperCase() }
}

/** Splits a piece of shadow text into tokens; `offset` is where the piece begins in the whole text. */
export function tokenize(shadow: string, offset: number): readonly Token[] {
  const tokens: Token[] = []
  for (const match of shadow.matchAll(TOKEN)) tokens.push(createToken(match[0], offset + match.index))
  return tokens
}
