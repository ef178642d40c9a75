import iconv from 'iconv-lite'

/** Letters beyond ASCII that a language writes. */
const ALPHABETS: Readonly<Record<string, string>> = {
  ro: 'ăâîșțşţ',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýžľĺŕô',
  hu: 'áéíóöőúüű',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  es: 'áéíñóúü',
  pt: 'ãáâàçéêíõóôú',
  it: 'àèéìòù',
  nordic: 'åäöæø',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
}

/** Encodings in the order of preference where two give the same text, with the languages they are used for. */
const CANDIDATES: readonly (readonly [string, readonly string[]])[] = [
  ['windows-1252', ['fr', 'de', 'es', 'pt', 'it', 'nordic']],
  ['windows-1250', ['ro', 'pl', 'cs', 'hu', 'de']],
  ['windows-1251', ['uk', 'ru']],
  ['koi8-u', ['uk', 'ru']],
  ['iso-8859-2', ['pl', 'cs', 'hu', 'ro']],
  ['iso-8859-16', ['ro', 'pl', 'hu']],
]

const SAMPLE = 200_000
const TYPOGRAPHY = new Set('“”„‚‘’«»‹›–—…•·°§€£©®™±½ºª¿¡\u00a0')
const STRANGER = -3
/** A text in which fewer letters than this share fit a language is in none of the encodings. */
const LEAST_FIT = 0.3

/** Common letters weigh more, so that rare letters which another encoding happens to give do not win. */
function letterScore(letter: string, before: string, alphabet: ReadonlySet<string>): number {
  if (TYPOGRAPHY.has(letter)) return 0.2
  const small = letter.toLowerCase()
  if (!alphabet.has(small)) return STRANGER
  const isShout = letter !== small && /\p{Ll}/u.test(before)
  return isShout ? -1 : 1
}

function fitOf(text: string, language: string): number {
  const alphabet = new Set(ALPHABETS[language])
  let sum = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue
    sum += letterScore(text.charAt(at), text.charAt(at - 1), alphabet)
    count++
  }
  return count === 0 ? 0 : sum / count
}

/**
 * The encoding in which the letters beyond ASCII best fit one language; null when none does. For bytes that are neither UTF-8
 * nor UTF-16. Where windows-1250 and ISO-8859-16 give the same letters, windows-1250 is named.
 */
export function detectOneByteEncoding(bytes: Uint8Array): string | null {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE))
  const scored = CANDIDATES.map(([encoding, languages]) => {
    const text = iconv.decode(sample, encoding)
    return { encoding, fit: Math.max(...languages.map((language) => fitOf(text, language))) }
  })
  const winner = scored.reduce((best, next) => (next.fit > best.fit ? next : best))
  return winner.fit >= LEAST_FIT ? winner.encoding : null
}
