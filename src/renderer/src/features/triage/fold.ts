/** Case, diacritics and space around do not matter when a person searches or compares names. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
