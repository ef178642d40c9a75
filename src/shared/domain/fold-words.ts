/** Folds case, accents and outer space away, so that "Nicusor Dan " finds "Nicușor Dan". For comparing only, never for showing. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()
}
