/**
 * The ladders of protective markings, each from the lowest to the highest: the UK Government Security Classifications, the classifications of
 * the Council of the EU (below them LIMITE, which limits distribution), of NATO, and of the United States (E.O. 13526; below them CUI).
 * Markings of two ladders are never put into one order: only their originators may say what equals what.
 */
const MARKING_LADDERS = {
  uk: ['OFFICIAL', 'OFFICIAL SENSITIVE', 'SECRET', 'TOP SECRET'],
  eu: ['LIMITE', 'EU RESTRICTED', 'EU CONFIDENTIAL', 'EU SECRET', 'EU TOP SECRET'],
  nato: ['NATO UNCLASSIFIED', 'NATO RESTRICTED', 'NATO CONFIDENTIAL', 'NATO SECRET', 'COSMIC TOP SECRET'],
  us: ['UNCLASSIFIED', 'CUI', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'],
} as const

/** Other ways to write a rung. */
const SPELLINGS: Readonly<Record<string, string>> = {
  U: 'UNCLASSIFIED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
  NU: 'NATO UNCLASSIFIED',
  NR: 'NATO RESTRICTED',
  NC: 'NATO CONFIDENTIAL',
  NS: 'NATO SECRET',
  CTS: 'COSMIC TOP SECRET',
  'RESTREINT UE': 'EU RESTRICTED',
  'CONFIDENTIEL UE': 'EU CONFIDENTIAL',
  'SECRET UE': 'EU SECRET',
  'TRES SECRET UE': 'EU TOP SECRET',
}

/** A ladder of markings. */
export type MarkingScheme = keyof typeof MARKING_LADDERS

/** The rung of a marking on each ladder that has it, counted from 0; on none when it is a marking of one's own. */
export type MarkingLevels = Partial<Readonly<Record<MarkingScheme, number>>>

const SCHEMES = Object.keys(MARKING_LADDERS) as readonly MarkingScheme[]

/** Reads a marking as people write it: in any case, with or without accents and brackets, with what follows it (`SECRET//NOFORN`). */
export function readMarking(text: string): MarkingLevels {
  const words = foldMarking(text)
  const spelling = Object.keys(SPELLINGS).find((each) => beginsWith(words, each) && (each.length > 3 || words === each))
  const written = spelling ? (SPELLINGS[spelling] ?? words) : words
  return Object.fromEntries(SCHEMES.flatMap((scheme) => levelOn(scheme, written)))
}

/** Brackets, hyphens, colons and slashes only part words. */
function foldMarking(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function levelOn(scheme: MarkingScheme, words: string): readonly (readonly [MarkingScheme, number])[] {
  const ladder: readonly string[] = MARKING_LADDERS[scheme]
  const rung = ladder.filter((each) => beginsWith(words, each)).toSorted((left, right) => right.length - left.length)[0]
  return rung === undefined ? [] : [[scheme, ladder.indexOf(rung)]]
}

function beginsWith(words: string, start: string): boolean {
  return words === start || words.startsWith(`${start} `)
}

/**
 * How a portion compares with the whole it stands in: `above` when it is marked higher on a ladder both are on, `apart` when both are known and
 * share no ladder, `within` otherwise.
 */
export function compareMarkings(portion: MarkingLevels, whole: MarkingLevels): 'above' | 'apart' | 'within' {
  const shared = SCHEMES.filter((scheme) => portion[scheme] !== undefined && whole[scheme] !== undefined)
  if (shared.length === 0) return isKnownMarking(portion) && isKnownMarking(whole) ? 'apart' : 'within'
  return shared.every((scheme) => (portion[scheme] ?? 0) > (whole[scheme] ?? 0)) ? 'above' : 'within'
}

/** The marking stands on some ladder. */
export function isKnownMarking(levels: MarkingLevels): boolean {
  return Object.keys(levels).length > 0
}
