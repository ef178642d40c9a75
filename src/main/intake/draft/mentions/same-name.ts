/** Case endings of names, longest first; the rest of a word after cutting one is compared. */
const ENDINGS: readonly string[] = ['owie', 'ового', 'iego', 'iemu', 'ього', 'ьому', 'ьким', 'ego', 'emu', 'owi', 'iem', 'ową', 'ові', 'еві', 'ого', 'ому', 'ими', 'ою', 'ею', 'єю', 'ий', 'ій', 'им', 'ої', 'ом', 'ем', 'єм', 'ым', 'em', 'im', 'ym', 'ie', 'ej', 'ui', 'а', 'у', 'ю', 'я', 'і', 'и', 'е', 'є', 'ь', 'ї', 'о', 'a', 'e', 'y', 'i', 'o', 's', 'u'] // prettier-ignore
const SHORTEST_STEM = 3

/** Lower case without accents, except for the letters that only differ by an accent in Cyrillic. */
export function foldName(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '').normalize('NFC').replace(/ł/gu, 'l') // prettier-ignore
}

function stemsOf(word: string): readonly string[] {
  const folded = foldName(word)
  const stems = ENDINGS.filter((ending) => folded.endsWith(ending)).map((ending) => folded.slice(0, -ending.length))
  return [folded, ...stems.filter((stem) => stem.length >= SHORTEST_STEM)]
}

/** Whether two words can be forms of one name: "Merkel", "Merkels", "Angelą". Consonants that change inside do not match. */
export function isSameName(left: string, right: string): boolean {
  if (left === right) return true
  if (left.slice(0, 2).toLowerCase() !== right.slice(0, 2).toLowerCase() && foldName(left).slice(0, 2) !== foldName(right).slice(0, 2))
    return false
  const stems = new Set(stemsOf(left))
  return stemsOf(right).some((stem) => stems.has(stem))
}

const OBJECT_ENDING = /[ąęую](?!\p{L})/gu

/** Of two forms of one name the one that is more likely the nominative: the shorter, then the one with fewer endings of an object. */
export function nominativeOf(left: string, right: string): string {
  if (left.length !== right.length) return left.length < right.length ? left : right
  const objects = (name: string): number => name.match(OBJECT_ENDING)?.length ?? 0
  return objects(right) < objects(left) ? right : left
}
