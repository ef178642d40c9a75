const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')
const DIGITS = Array.from('1234567890')

/** What has a key, and the name people know it by. */
interface Named {
  readonly id: string
  readonly name: string
}

/**
 * A key for each party, from its own name where possible: the first letter that is free, then any letter of the name, then whatever is left, digits last.
 * Letters are without diacritics, as keyboards have them. Parties beyond the 36th have none and are found by name. The same list gives the same keys.
 */
export function partyKeys(parties: readonly Named[]): ReadonlyMap<string, string> {
  const free = new Set([...LETTERS, ...DIGITS])
  const keys = new Map<string, string>()
  for (const { id, name } of parties) {
    const key = [...initialsOf(name), ...lettersOf(name), ...free].find((each) => free.has(each))
    if (key === undefined) break
    free.delete(key)
    keys.set(id, key)
  }
  return keys
}

function initialsOf(name: string): readonly string[] {
  return name.split(/\s+/u).flatMap((word) => lettersOf(word).slice(0, 1))
}

function lettersOf(name: string): readonly string[] {
  return Array.from(fold(name)).filter((letter) => LETTERS.includes(letter))
}

/** For comparing what is typed with names. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
