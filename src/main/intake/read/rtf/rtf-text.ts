import iconv from 'iconv-lite'
import { codePageName, codePageOfFont } from './charsets'
import { rtfTokens, type RtfToken } from './tokens'

/** Groups that hold no text of the document. */
const DESTINATIONS: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl fldinst annotation atnid atnauthor atntime atnref revtbl filetbl nonshppict bkmkstart bkmkend tc xe mmathPr pntext'.split(
    ' ',
  ),
)
const SYMBOLS: Readonly<Record<string, string>> = {
  par: '\n', sect: '\n', page: '\n', line: '\n', row: '\n', '\n': '\n', '\r': '\n', tab: ' ', cell: ' | ', nestcell: ' | ', nestrow: '\n',
  emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”',
  '~': '\u00a0', _: '\u2011', '-': '', emspace: ' ', enspace: ' ', qmspace: ' ', '\\': '\\', '{': '{', '}': '}',
} // prettier-ignore

/** What a group inherits from the one around it. */
interface Scope {
  readonly isLeftOut: boolean
  readonly isHidden: boolean
  readonly isFontTable: boolean
  readonly codePage: string | null
  /** Characters that stand in for one `\u` character, for readers that know no Unicode. */
  readonly standIns: number
}

/** Deeper groups are as shallow as this one to the reader, so that a bomb of braces costs nothing. */
const MAX_DEPTH = 10_000

/** The text of RTF; table cells are parted by bars. Never throws. */
export function rtfText(rtf: string): string {
  const walk = new RtfWalk()
  for (const token of rtfTokens(rtf)) walk.take(token)
  return walk.finish()
}

class RtfWalk {
  readonly #pieces: string[] = []
  #bytes: number[] = []
  #scope: Scope = { isLeftOut: false, isHidden: false, isFontTable: false, codePage: null, standIns: 1 }
  readonly #outer: Scope[] = []
  readonly #fonts = new Map<number, string | null>()
  #font = 0
  #codePage = 'windows-1252'
  #toSkip = 0
  #isAtStart = false

  take(token: RtfToken): void {
    if (token.kind === 'byte') this.#takeByte(token.byte)
    else this.#takeOther(token)
  }

  finish(): string {
    this.#flush()
    return this.#pieces.join('')
  }

  #takeOther(token: Exclude<RtfToken, { readonly kind: 'byte' }>): void {
    const isGroupStart = this.#isAtStart
    this.#isAtStart = token.kind === 'open' || (isGroupStart && token.kind === 'control' && token.word === '*')
    if (token.kind === 'text') this.#takeText(token.text)
    else if (token.kind === 'control') this.#takeControl(token.word, token.number, isGroupStart)
    else this.#changeGroup(token.kind)
  }

  #changeGroup(kind: 'open' | 'close'): void {
    this.#flush()
    this.#toSkip = 0
    if (kind === 'open') {
      if (this.#outer.length < MAX_DEPTH) this.#outer.push(this.#scope)
    } else this.#scope = this.#outer.pop() ?? this.#scope
  }

  #takeText(text: string): void {
    const rest = text.slice(this.#toSkip)
    this.#toSkip = Math.max(0, this.#toSkip - text.length)
    this.#write(rest)
  }

  #takeByte(byte: number): void {
    this.#isAtStart = false
    if (this.#toSkip > 0) this.#toSkip--
    else if (this.#isShown()) this.#bytes.push(byte)
  }

  #takeControl(word: string, number: number | null, isGroupStart: boolean): void {
    if (word === 'u') this.#takeUnicode(number ?? 0)
    else if (isGroupStart && (word === '*' || DESTINATIONS.has(word))) this.#leaveOut(word)
    else if (SYMBOLS[word] !== undefined) this.#write(SYMBOLS[word])
    else this.#change(word, number)
  }

  #leaveOut(word: string): void {
    this.#scope = { ...this.#scope, isLeftOut: true, isFontTable: word === 'fonttbl' }
  }

  #change(word: string, number: number | null): void {
    if (word === 'uc') this.#scope = { ...this.#scope, standIns: Math.min(Math.max(number ?? 1, 0), 100) }
    else if (word === 'v' || word === 'deleted') this.#scope = { ...this.#scope, isHidden: number !== 0 }
    else if (word === 'plain') this.#scope = { ...this.#scope, isHidden: false, codePage: null }
    else if (word === 'ansicpg' && iconv.encodingExists(codePageName(number ?? 1252))) this.#codePage = codePageName(number ?? 1252)
    else if (word === 'mac') this.#codePage = 'macintosh'
    else if (word === 'f') this.#chooseFont(number ?? 0)
    else if (word === 'fcharset' && this.#scope.isFontTable) this.#fonts.set(this.#font, codePageOfFont(number ?? 0))
  }

  #chooseFont(number: number): void {
    this.#font = number
    if (this.#scope.isLeftOut) return
    this.#flush()
    this.#scope = { ...this.#scope, codePage: this.#fonts.get(number) ?? null }
  }

  /** A 16-bit unit, written as a signed number (RTF 1.9.1, Unicode). */
  #takeUnicode(number: number): void {
    this.#write(String.fromCharCode(number & 0xffff))
    this.#toSkip = this.#scope.standIns
  }

  #isShown(): boolean {
    return !this.#scope.isLeftOut && !this.#scope.isHidden
  }

  #write(words: string): void {
    if (words === '' || !this.#isShown()) return
    this.#flush()
    this.#pieces.push(words)
  }

  /** Bytes are decoded together, because a letter may take two. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    this.#pieces.push(iconv.decode(Buffer.from(this.#bytes), this.#scope.codePage ?? this.#codePage))
    this.#bytes = []
  }
}
