import type { Person } from '../mentions/cast'
import { standingIn, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'

/** Somebody who can be quoted: a person, or a group, office or state without a name of a person. Token numbers, end exclusive. */
export interface Source {
  readonly from: number
  readonly to: number
  readonly person: Person | null
  /** A person, a state or a body; not "French officials". */
  readonly isNamed: boolean
}

const GROUP_CUES = ['adjective', 'body', 'country', 'roleModifier', 'institution', 'role'] as const
const OWNER_CUES = ['adjective', 'institution', 'anonymous', 'body', 'country'] as const
/** Words that belong to a group on its left: "senior French [officials]". */
const GROUP_WORDS = 5

/** Adjectives of nationality that no list holds: "czescy dyplomaci". */
const NATIONALITY = /(?:[sc]cy|dzcy|[sc]k(?:i|ich|im|imi|ie|a|iej))$|(?:ськ|цьк|зьк)(?:і|их|им|ий|ого|а|ої)$/u

function isPartOfGroup(sentence: Sentence, at: number): boolean {
  return GROUP_CUES.some((cue) => hasCueAt(sentence, cue, at)) || NATIONALITY.test(sentence.tokens[at]?.lower ?? '')
}

/** The 's of "the prime minister's office". */
function isGenitive(sentence: Sentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower
  return lower === "'" || (lower === 's' && sentence.tokens[at - 1]?.lower === "'")
}

const isOwner = (sentence: Sentence, at: number): boolean => OWNER_CUES.some((cue) => hasCueAt(sentence, cue, at))

/** "responsables [français]", "rzecznik [rządu]", "a spokesman [for the government]": whose the group is. */
function groupEnd(sentence: Sentence, start: number): number {
  let to = start
  for (let at = start; at < start + GROUP_WORDS; at++) {
    const isLink = hasCueAt(sentence, 'roleLink', at) || hasCueAt(sentence, 'article', at)
    if (isOwner(sentence, at)) to = at + 1
    else if (!isLink || hasCueAt(sentence, 'and', at)) break
  }
  return to
}

/** "French officials", "responsables français", "a Foreign Office spokesman": with the words around it, without the article. */
export function groupsIn(sentence: Sentence): readonly Source[] {
  return hitsOf(sentence, 'anonymous').map((hit) => {
    let { from } = hit
    while (from > 0 && hit.from - from < GROUP_WORDS && (isPartOfGroup(sentence, from - 1) || isGenitive(sentence, from - 1))) from--
    return { from, to: groupEnd(sentence, hit.to), person: null, isNamed: false }
  })
}

/** "the French foreign minister" without a name: neither a name nor somebody known by the post is beside it. */
function postsIn({ sentence, roles }: ReadWithDates, people: readonly Source[]): readonly Source[] {
  const isNamed = (from: number, to: number): boolean => people.some((person) => person.from < to + 3 && from < person.to + 3)
  return roles.filter(({ from, to }) => !isNamed(from, to) && !hasCueAt(sentence, 'anonymous', from)).map(({ from, to }) => ({ from, to, person: null, isNamed: false })) // prettier-ignore
}

function statesIn({ places, roles }: ReadWithDates): readonly Source[] {
  const free = places.filter((place) => !roles.some((role) => role.from <= place.from && place.to <= role.to))
  return free.filter(({ kind }) => kind === 'country' || kind === 'body').map(({ from, to }) => ({ from, to, person: null, isNamed: true }))
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
  const people = standingIn(reading, sentence).map(({ person, from, to }) => ({ person, from, to, isNamed: true }))
  const groups = groupsIn(sentence)
  const owners = people.filter((person) => !isOwned(sentence, groups, person))
  const kept: Source[] = []
  for (const source of [...groups, ...owners, ...postsIn(read, people), ...statesIn(read)]) {
    if (!kept.some((other) => source.from < other.to && other.from < source.to)) kept.push(source)
  }
  return kept.sort((left, right) => left.from - right.from)
}
