const FOLDS: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", 'ʼ': "'", '`': "'", '´': "'", '‛': "'", '′': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '‹': '"', '›': '"',
  '–': '-', '—': '-', '‑': '-', '‐': '-', '−': '-', '‒': '-', '―': '-',
  'ş': 'ș', 'Ş': 'Ș', 'ţ': 'ț', 'Ţ': 'Ț',
  '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u2007': ' ', '\u200b': ' ', '\u200e': ' ', '\u200f': ' ', '\ufeff': ' ', '\u00ad': ' ',
} // prettier-ignore

const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'gu')

/**
 * A copy of the same length in which quotation marks, dashes, special blanks and cedilla letters have one form only, so that
 * patterns stay simple while every position still points into the original.
 */
export function shadowOf(text: string): string {
  return text.replace(FOLDED, (letter) => FOLDS[letter] ?? letter)
}
