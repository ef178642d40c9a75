import { foldWords } from './fold-words'
import type { Party } from './party'
import { nameOf, type Person } from './person'

/**
 * What each person is called, by identity, so that no two are called the same: who shares a name with somebody, or has one name that is
 * a part of somebody else's, is told apart by post, else by delegation, else by a number. `partyName` is the delegation as the reader sees it.
 */
export function distinctNames(
  people: readonly Person[],
  parties: readonly Party[],
  partyName: (party: Party) => string,
): ReadonlyMap<string, string> {
  const partyNames = new Map(parties.map((party) => [party.id, partyName(party)]))
  const isAmbiguous = createIsAmbiguous(people)
  const byPost = people.map((person) => (isAmbiguous(person) ? withDetails(person, person.post) : nameOf(person)))
  const counts = countEach(byPost.map(foldWords))
  const byParty = people.map((person, index) => {
    const name = byPost[index] ?? ''
    const isShared = (counts.get(foldWords(name)) ?? 0) > 1
    return isShared ? withDetails(person, person.post, partyNames.get(person.partyId ?? '') ?? '') : name
  })
  return new Map(numbered(byParty).map((name, index) => [people[index]?.id ?? '', name]))
}

function withDetails(person: Person, ...details: readonly string[]): string {
  const name = nameOf(person)
  return [name, ...details.filter((detail) => detail !== '' && foldWords(detail) !== foldWords(name))].join(', ')
}

/** Names that several have, or that are one word of the name of somebody else. */
function createIsAmbiguous(people: readonly Person[]): (person: Person) => boolean {
  const counts = countEach(people.map((person) => foldWords(person.name || person.post)))
  const words = countEach(people.flatMap(({ name }) => [...new Set(foldWords(name).split(' '))]))
  return ({ name, post }) => {
    const folded = foldWords(name || post)
    const isOneWord = name !== '' && !folded.includes(' ')
    return (counts.get(folded) ?? 0) > 1 || (isOneWord && (words.get(folded) ?? 0) > 1)
  }
}

function numbered(names: readonly string[]): readonly string[] {
  const counts = countEach(names.map(foldWords))
  const seen = new Map<string, number>()
  return names.map((name) => {
    const folded = foldWords(name)
    const number = (seen.get(folded) ?? 0) + 1
    seen.set(folded, number)
    return (counts.get(folded) ?? 0) > 1 ? `${name} (${number})` : name
  })
}

function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
