import type { Person } from '../mentions/cast'
import { standingIn, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'

/** Somebody who can be quoted: a person, or a group, office or state without a name of a person. Token numbers, end exclusive. */
export interface Source {
  readonly from: number
  readonly to: number
  readonly person: Person | null
}

const GROUP_CUES = ['adjective', 'body', 'country', 'roleModifier', 'institution'] as const
/** Words that belong to a group on its left: "senior French [officials]". */
const GROUP_WORDS = 4

/** Adjectives of nationality that no list holds: "czescy dyplomaci". */
const NATIONALITY = /(?:[sc]cy|dzcy|[sc]k(?:i|ich|im|imi|ie|a|iej))$|(?:ськ|цьк|зьк)(?:і|их|им|ий|ого|а|ої)$/u

function isPartOfGroup(sentence: Sentence, at: number): boolean {
  return GROUP_CUES.some((cue) => hasCueAt(sentence, cue, at)) || NATIONALITY.test(sentence.tokens[at]?.lower ?? '')
}

/** "French officials", "responsables français", "a Foreign Office spokesman": with the words around it, without the article. */
export function groupsIn(sentence: Sentence): readonly Source[] {
  return hitsOf(sentence, 'anonymous').map((hit) => {
    let { from, to } = hit
    while (from > 0 && hit.from - from < GROUP_WORDS && isPartOfGroup(sentence, from - 1)) from--
    while (to - hit.to < 2 && hasCueAt(sentence, 'adjective', to)) to++
    return { from, to, person: null }
  })
}

/** "the French foreign minister" without a name: neither a name nor somebody known by the post is beside it. */
function postsIn({ sentence, roles }: ReadWithDates, people: readonly Source[]): readonly Source[] {
  const isNamed = (from: number, to: number): boolean => people.some((person) => person.from < to + 3 && from < person.to + 3)
  return roles.filter(({ from, to }) => !isNamed(from, to) && !hasCueAt(sentence, 'anonymous', from)).map(({ from, to }) => ({ from, to, person: null })) // prettier-ignore
}

function statesIn({ places, roles }: ReadWithDates): readonly Source[] {
  const free = places.filter((place) => !roles.some((role) => role.from <= place.from && place.to <= role.to))
  return free.filter(({ kind }) => kind === 'country' || kind === 'body').map(({ from, to }) => ({ from, to, person: null }))
}

/** "a spokesman for Minister Ana Pop" is the spokesman, not the minister. */
function isOwned(sentence: Sentence, groups: readonly Source[], { from }: Source): boolean {
  return groups.some((group) => {
    if (group.to >= from || from - group.to > GROUP_WORDS + 2) return false
    return hasCueAt(sentence, 'roleLink', group.to) && !hasCueAt(sentence, 'and', group.to)
  })
}

/** Everybody in a sentence who can be the source of a statement, left to right, not overlapping. */
export function sourcesIn(reading: Reading, read: ReadWithDates): readonly Source[] {
  const { sentence } = read
  const people = standingIn(reading, sentence).map(({ person, from, to }) => ({ person, from, to }))
  const groups = groupsIn(sentence)
  const owners = people.filter((person) => !isOwned(sentence, groups, person))
  const kept: Source[] = []
  for (const source of [...owners, ...groups, ...postsIn(read, people), ...statesIn(read)]) {
    if (!kept.some((other) => source.from < other.to && other.from < source.to)) kept.push(source)
  }
  return kept.sort((left, right) => left.from - right.from)
}
