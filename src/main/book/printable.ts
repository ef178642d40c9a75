/** Controls, and the marks that turn the direction of writing: on paper they would be invisible and could make a line read wrongly. */
const INVISIBLE_CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
const PARAGRAPH_ENDS = /(?:\r\n|[\n\r\u0085\u2028\u2029])+/u

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One line as it is printed: line ends become spaces; control and direction marks are shown as their code, "[U+202E]". */
export function printable(text: string): string {
  return text.replace(LINE_ENDS, ' ').replace(INVISIBLE_CONTROLS, nameOfCharacter)
}

/** `U+202E` for the first character of `text`. */
export function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function nameOfCharacter(character: string): string {
  return `[${codeOf(character)}]`
}

/** The paragraphs of a text, without empty ones. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(PARAGRAPH_ENDS)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** The text with a full stop, unless it ends a sentence already; what stands after it then begins a new one. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?…][\p{Pf}\p{Pe}"']*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** At most `length` characters as a reader counts them, cut at a word where there is one, with `omission` in place of the rest. */
export function shorten(text: string, length: number, omission: string): string {
  if (text.length <= length) return text
  const characters = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
  if (characters.length <= length) return text
  const kept = characters.slice(0, length).join('')
  return `${kept.replace(/\s+\S{0,30}$/u, '')}${omission}`
}

/** Every string inside a plain value changed by `change`; nothing else. */
export function mapStrings<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as Value
}
