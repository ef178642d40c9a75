import { hasCueAt, hitsOf, type Document, type Sentence } from '../text/document'
import type { Language } from '../text/language'
import { nameRunsOf, type NameRun } from './names'
import { actorOf, bodiesNamedIn, placesOf, type Actor, type Place } from './places'
import { rolesOf, type Role } from './roles'

/** How a run of capitals was recognised as a person; also names the rule of the finding. */
export type NameBasis =
  'role-before-name' | 'role-after-name' | 'honorific' | 'state-of-name' | 'listed' | 'speaker' | 'participant' | 'written-as-name'

/** A run that is a person, with what stands beside it. */
export interface NamedMention {
  readonly sentence: Sentence
  readonly run: NameRun
  readonly basis: NameBasis
  readonly role: Role | null
  readonly affiliation: Actor | null
  /** Where the words of address before the name begin ("General", "Mr."); null when there are none. */
  readonly honorificFrom: number | null
}

/** A sentence with the mentions that all fields build on. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly places: readonly Place[]
  readonly roles: readonly Role[]
  readonly runs: readonly NameRun[]
}

/** Languages that write only names with two capitals in the middle of a sentence. */
const CAPITALS_ARE_NAMES: ReadonlySet<Language> = new Set(['fr', 'ro', 'pl', 'uk'])

/** "President Vladimir Putin": a city right behind a post and before a capital is a given name. */
function isGivenName(sentence: Sentence, place: Place, roles: readonly Role[]): boolean {
  const edge = sentence.tokens[place.from - 1]?.lower === ',' ? place.from - 1 : place.from
  const isBehindPost = roles.some((role) => role.to === edge) || hasCueAt(sentence, 'honorific', place.from - 1)
  return place.kind === 'city' && isBehindPost && sentence.tokens[place.to]?.isCapital === true
}

/** Finds places, posts and runs of capitals of every sentence. */
export function readSentences(document: Document): readonly ReadSentence[] {
  const bodies = bodiesNamedIn(document.sentences)
  return document.sentences.map((sentence) => {
    const named = placesOf(sentence, bodies)
    const roles = rolesOf(sentence, named)
    const places = named.filter((place) => !isGivenName(sentence, place, roles))
    return { sentence, places, roles, runs: nameRunsOf(sentence, places, roles) }
  })
}

const lowerAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

function skipBack(sentence: Sentence, at: number): number {
  let back = at
  while (back > 0 && (lowerAt(sentence, back - 1) === '"' || hasCueAt(sentence, 'honorific', back - 1))) back--
  if (lowerAt(sentence, back - 1) === '.' && hasCueAt(sentence, 'honorific', back - 2)) return skipBack(sentence, back - 2)
  return back
}

/** Adjectives of nationality that no list holds, between the post and the name: "le Premier ministre éthiopien Abiy Ahmed". */
const NATIONALITY: Partial<Record<Language, RegExp>> = {
  fr: /(?:ien|ienne|ais|aise|ois|oise|ain|aine|éen|éenne|ol|ole|tais|que|and|ite|délégué|déléguée|sortant|sortante)$/u,
  ro: /(?:ean|eană|ez|eză|ian|iană|ic|ică)$/u,
  pl: /(?:sk|ck|dzk)(?:i|a|iego|iej|ą|im)$/u,
  uk: /(?:ськ|цьк|зьк)(?:ий|а|ого|ої|им|ою|ому|у)$/u,
}

function roleBefore({ sentence, roles }: ReadSentence, run: NameRun): Role | null {
  const edge = skipBack(sentence, run.from)
  const isNationality = NATIONALITY[sentence.language]?.test(lowerAt(sentence, edge - 1)) === true
  const role = roles.find(({ to }) => to === edge) ?? (isNationality ? roles.find(({ to }) => to === edge - 1) : undefined)
  return role && role.to !== edge ? { ...role, to: edge } : (role ?? null)
}

/** "NATO's Secretary General, Mark Rutte, ...": the post, a comma, the name. */
function roleBeforeComma({ sentence, roles }: ReadSentence, run: NameRun): Role | null {
  const edge = skipBack(sentence, run.from)
  return lowerAt(sentence, edge - 1) === ',' ? (roles.find((role) => role.to === edge - 1) ?? null) : null
}

/** "Mark Rutte, the Secretary General of NATO": the post follows, and no other name directly follows the post. */
function roleAfter({ sentence, roles, runs }: ReadSentence, run: NameRun): Role | null {
  let at = run.to
  if (lowerAt(sentence, at) !== ',' && lowerAt(sentence, at) !== '(') return null
  at++
  while (hasCueAt(sentence, 'article', at)) at++
  const role = roles.find((candidate) => candidate.from === at)
  const isTaken = role && runs.some((other) => skipBack(sentence, other.from) === role.to)
  return role && !isTaken ? role : null
}

function honorificBefore(sentence: Sentence, run: NameRun): number | null {
  const edge = lowerAt(sentence, run.from - 1) === '.' ? run.from - 1 : run.from
  return hitsOf(sentence, 'honorific').find((candidate) => candidate.to === edge)?.from ?? null
}

/** "Emmanuel Macron (France)" in every language, "Emmanuel Macron of France" in English. */
function stateAfter({ sentence, places }: ReadSentence, run: NameRun): Actor | null {
  const isOf = sentence.language === 'en' && lowerAt(sentence, run.to) === 'of'
  if (lowerAt(sentence, run.to) !== '(' && !isOf) return null
  const from = hasCueAt(sentence, 'article', run.to + 1) ? run.to + 2 : run.to + 1
  const place = places.find((candidate) => candidate.from === from && candidate.kind !== 'adjective')
  return place ? actorOf(place) : null
}

/** "France's Emmanuel Macron". */
function stateOwning({ sentence, places }: ReadSentence, run: NameRun): Actor | null {
  const isOwned = lowerAt(sentence, run.from - 1) === 's' && lowerAt(sentence, run.from - 2) === "'"
  const owner = isOwned ? places.find((place) => place.to === run.from - 2) : undefined
  return owner ? actorOf(owner) : null
}

function isSpeaker(sentence: Sentence, run: NameRun): boolean {
  if (sentence.language === 'de' && (hasCueAt(sentence, 'locative', run.from - 1) || hasCueAt(sentence, 'article', run.from - 1)))
    return false
  const near = (at: number): boolean => hasCueAt(sentence, 'say', at)
  return near(run.to) || near(run.to + 1) || near(run.from - 1)
}

function isParticipant(sentence: Sentence, run: NameRun): boolean {
  const cues = ['attend', 'absent', 'tentative'] as const
  const isNear = (hit: { readonly from: number; readonly to: number }): boolean => hit.from - run.to >= 0 && hit.from - run.to <= 2
  return cues.some((cue) =>
    hitsOf(sentence, cue).some((hit) => isNear(hit) || (hit.term.value !== 'before' && run.from - hit.to >= 0 && run.from - hit.to <= 1)),
  )
}

/** Adjectives of places, which begin names of events and seas, never of people. */
const ADJECTIVE = /(?:sk|ck|dzk)(?:i|iej|ie|ich|im|iego|ą|a)$|(?:ськ|цьк|зьк)(?:ий|ої|а|ого|ому|ій|і|их|им|у|ою)$/u

/** "szczyt Trójkąta ...": what directly follows the noun of an event or an institution is its name. */
function isAfterNoun(sentence: Sentence, run: NameRun): boolean {
  return hasCueAt(sentence, 'event', run.from - 1) || hasCueAt(sentence, 'institution', run.from - 1)
}

const PLURAL_ARTICLES = new Set(['des', 'les', 'aux'])

function looksLikeName({ sentence }: ReadSentence, run: NameRun): boolean {
  if (PLURAL_ARTICLES.has(lowerAt(sentence, run.from - 1))) return false
  if (isAfterNoun(sentence, run) || ADJECTIVE.test(lowerAt(sentence, run.from))) return false
  const isInside = run.from > 0 && lowerAt(sentence, run.from - 1) !== '"' && lowerAt(sentence, run.from - 1) !== ':'
  return isInside && run.words >= 2 && run.words <= 3 && CAPITALS_ARE_NAMES.has(sentence.language)
}

type Beside = Pick<NamedMention, 'basis' | 'role' | 'affiliation'>

function besideRole(read: ReadSentence, run: NameRun, used: ReadonlySet<Role>): Beside | null {
  const before = roleBefore(read, run) ?? roleBeforeComma(read, run)
  if (before && !used.has(before)) return { basis: 'role-before-name', role: before, affiliation: before.affiliation }
  const after = roleAfter(read, run)
  return after ? { basis: 'role-after-name', role: after, affiliation: after.affiliation } : null
}

function basisOf(read: ReadSentence, run: NameRun, used: ReadonlySet<Role>): Beside | null {
  const byRole = besideRole(read, run, used)
  const state = stateAfter(read, run) ?? stateOwning(read, run)
  if (byRole) return { ...byRole, affiliation: byRole.affiliation ?? state }
  const plain = { role: null, affiliation: state }
  if (honorificBefore(read.sentence, run) !== null) return { basis: 'honorific', ...plain }
  if (run.words < 2) return null
  if (state && run.words <= 3) return { basis: 'state-of-name', ...plain }
  if (isSpeaker(read.sentence, run)) return { basis: 'speaker', ...plain }
  if (isParticipant(read.sentence, run)) return { basis: 'participant', ...plain }
  return looksLikeName(read, run) ? { basis: 'written-as-name', ...plain } : null
}

/** Names in one list share their fate: "Presidents Ana Pop, Jan Berg and Eva Lind". */
function isListedAfter({ sentence }: ReadSentence, previous: NameRun, run: NameRun): boolean {
  if (run.words < 2 || run.from - previous.to > 3) return false
  for (let at = previous.to; at < run.from; at++) if (lowerAt(sentence, at) !== ',' && !hasCueAt(sentence, 'and', at)) return false
  return run.from > previous.to
}

/** "Олаф Шольц (Olaf Scholz)": the same person in another script. */
function isSpelledAgain({ sentence }: ReadSentence, previous: NamedMention | undefined, run: NameRun): boolean {
  return previous?.run.to === run.from - 1 && lowerAt(sentence, run.from - 1) === '('
}

/** The people a sentence names beside a post, an honorific, a state or a verb of people. */
export function namedMentionsOf(read: ReadSentence): readonly NamedMention[] {
  const used = new Set<Role>()
  const found: NamedMention[] = []
  for (const run of read.runs) {
    const previous = found.at(-1)
    const listed: Beside | null =
      previous && isListedAfter(read, previous.run, run) ? { basis: 'listed', role: null, affiliation: null } : null
    const beside = basisOf(read, run, used) ?? listed
    if (!beside || isSpelledAgain(read, previous, run)) continue
    if (beside.role) used.add(beside.role)
    found.push({ sentence: read.sentence, run, honorificFrom: honorificBefore(read.sentence, run), ...beside })
  }
  return found
}
