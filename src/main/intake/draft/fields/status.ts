import type { ReportedStatus } from '../../../../shared/domain/suggestion'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import type { Person } from '../mentions/cast'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import type { Language } from '../text/language'
import { standingIn, type ReadWithDates, type Reading, type Standing } from '../reading'
import { quotedIn } from './attribution'
import { clauseAround, isElsewhere } from './elsewhere'
import { isPast, type MainMeeting } from './meeting'
import { concernsOther } from './other-meeting'
import { isPresenceClear, joinsFromAfar, partsOf, signalsIn, type Signal } from './signals'
import { withStandIns } from './stand-ins'
import type { Verdict } from './verdict'

const AFTER_REACH = 14
const FREE_ORDER: ReadonlySet<Language> = new Set(['pl', 'uk', 'ro'])
/** From the strongest to the weakest; one verdict a person. */
const STRENGTH: readonly ReportedStatus[] = ['absent', 'tentative', 'represented', 'attending', 'mentioned']

const POSSESSIVES = new Set(
  'his her their its son sa ses leur leurs sein seine seinen seinem seiner ihr ihre ihren ihrem swój swoim swoją swoimi jego jej свого своїм своєю його її său săi'.split(
    ' ',
  ),
)

/** Nothing but names, posts, states, commas and "and" between the members of a list. */
function isList({ sentence, roles, places, runs }: ReadWithDates, low: number, high: number): boolean {
  for (let at = low; at < high; at++) {
    const isCovered = [...roles, ...places, ...runs].some((range) => range.from <= at && at < range.to)
    const isFiller =
      sentence.tokens[at]?.kind === 'mark' ||
      POSSESSIVES.has(sentence.tokens[at]?.lower ?? '') ||
      ['and', 'article', 'honorific', 'roleLink', 'roleModifier', 'institution'].some((cue) => hasCueAt(sentence, cue as Cue, at))
    if (!isCovered && !isFiller) return false
  }
  return true
}

/** "X will, together with Y, attend": only the words of company and a few others stand between the two. */
const COMPANY_GAP = 8

function isInCompany({ sentence }: ReadWithDates, low: number, high: number): boolean {
  const isCompany = hitsOf(sentence, 'companion').some((hit) => hit.from >= low && hit.to <= high)
  const isOpen = (['attend', 'absent', 'say', 'tentative'] as const).some((cue) => hitsOf(sentence, cue).some((hit) => hit.from >= low && hit.to <= high)) // prettier-ignore
  return isCompany && !isOpen && high - low <= COMPANY_GAP
}

function listFrom(read: ReadWithDates, ordered: readonly Standing[]): readonly Standing[] {
  const list: Standing[] = []
  for (const standing of ordered) {
    const previous = list.at(-1)
    const [low, high] = previous ? [Math.min(previous.to, standing.to), Math.max(previous.from, standing.from)] : [0, 0]
    if (previous && !isList(read, low, high) && !isInCompany(read, low, high)) break
    list.push(standing)
  }
  return list
}

/** Ranges like ", who had met X," inside the sentence: people in them are not the subject of the verb behind. */
function relativeClauses(sentence: Sentence, before: number): readonly (readonly [number, number])[] {
  const commas = sentence.tokens.flatMap((token, at) => (token.lower === ',' && at < before ? [at] : []))
  const opens = (at: number): boolean =>
    hasCueAt(sentence, 'relative', at + 1) || (sentence.language === 'de' && hasCueAt(sentence, 'article', at + 1))
  return commas.flatMap((comma, index) => {
    const end = commas[index + 1]
    return end !== undefined && opens(comma) ? [[comma, end] as const] : []
  })
}

function peopleBefore(read: ReadWithDates, standing: readonly Standing[], hit: Hit<Cue>): readonly Standing[] {
  const asides = relativeClauses(read.sentence, hit.from)
  const isAside = ({ from }: Standing): boolean => asides.some(([low, high]) => low < from && from < high)
  return listFrom(read, standing.filter((stander) => stander.to <= hit.from && !isAside(stander)).reverse()) // prettier-ignore
}

function peopleAfter(read: ReadWithDates, standing: readonly Standing[], hit: Hit<Cue>): readonly Standing[] {
  const after = standing.filter(({ from }) => from >= hit.to)
  const [first] = after
  return first && first.from - hit.to <= AFTER_REACH ? listFrom(read, after) : []
}

/** "without X": only who directly follows, with posts and states between. */
function peopleNext(read: ReadWithDates, standing: readonly Standing[], hit: Hit<Cue>): readonly Standing[] {
  const after = peopleAfter(read, standing, hit)
  const [first] = after
  return first && isList(read, hit.to, first.from) ? after : []
}

/** In languages with free word order the subject may stand right behind the verb, and who stands before it is somebody else. */
function isInverted(read: ReadWithDates, before: readonly Standing[], after: readonly Standing[], hit: Hit<Cue>): boolean {
  const [last, first] = [before[0], after[0]]
  if (!first || !last || !FREE_ORDER.has(read.sentence.language)) return false
  return isList(read, hit.to, first.from) && !isList(read, last.to, hit.from)
}

function peopleOf(read: ReadWithDates, standing: readonly Standing[], hit: Hit<Cue>): readonly Standing[] {
  const after = peopleAfter(read, standing, hit)
  const before = peopleBefore(read, standing, hit)
  if (hit.term.value === 'next') return peopleNext(read, standing, hit)
  if (hit.term.value === 'both') return [...before, ...after]
  if (hit.term.value === 'after') return after.length > 0 ? after : before
  return before.length > 0 && !isInverted(read, before, after, hit) ? before : after
}

function distance(standing: Standing, hit: Hit<Cue>): number {
  return Math.max(standing.from - hit.to, hit.from - standing.to, 0)
}

function isOtherYear(read: ReadWithDates, meeting: MainMeeting): boolean {
  const year = meeting.date?.item.year ?? null
  return read !== meeting.date?.read && read.dates.some((date) => date.year !== null && date.year !== year)
}

function verdictOf(read: ReadWithDates, stander: Standing, { hit, status, note }: Signal): Verdict {
  return { person: stander.person, status, read, cue: hit, distance: distance(stander, hit), standIn: '', note, isCompanion: false }
}

/** "X will be represented by Y": X is represented, Y comes. "Y will represent X": the same the other way round. */
function representationIn(read: ReadWithDates, standing: readonly Standing[], signal: Signal): readonly Verdict[] | null {
  if (signal.status !== 'represented') return null
  const [before, after] = [peopleBefore(read, standing, signal.hit)[0], peopleAfter(read, standing, signal.hit)[0]]
  const isTurned = signal.hit.term.value === 'after'
  const [away, standIn] = isTurned ? [after, before] : [before, after]
  const stays = away ? [{ ...verdictOf(read, away, signal), standIn: standIn?.person.name ?? '' }] : []
  return standIn ? [...stays, verdictOf(read, standIn, { ...signal, status: 'attending' })] : stays
}

/** "will attend, together with X": who comes along shares the word nearest before; of "will not attend with X" nothing follows for X. */
function companionsOf(read: ReadWithDates, standing: readonly Standing[], signals: readonly Signal[], signal: Signal): readonly Verdict[] {
  const isShared = signal.status === 'attending' || (signal.status === 'absent' && signal.hit.term.cue === 'absent')
  if (!isShared) return []
  const isNearest = (company: Hit<Cue>): boolean =>
    company.from >= signal.hit.to && !signals.some(({ hit }) => hit.from >= signal.hit.to && hit.to <= company.from)
  const companies = hitsOf(read.sentence, 'companion').filter(isNearest)
  const people = companies.flatMap((company) => peopleNext(read, standing, company))
  return people.map((stander) => ({ ...verdictOf(read, stander, signal), isCompanion: true }))
}

/** Who is the only one in a sentence and joins by video comes, although he or she does not travel. */
function fromAfar(reading: Reading, verdict: Verdict): Verdict {
  const { read, cue, status } = verdict
  const isAlone = standingIn(reading, read.sentence).every(({ person }) => person === verdict.person)
  return status === 'absent' && isAlone && joinsFromAfar(read.sentence, cue)
    ? { ...verdict, status: 'attending', note: 'by-video' }
    : verdict
}

/** Who is quoted and is not who comes: named after "according to", or after what is said, unless in the first person. */
function isOnlyQuoted(reading: Reading, read: ReadWithDates, hit: Hit<Cue>): (stander: Standing) => boolean {
  const quoted = hit.term.cue === 'present' ? null : quotedIn(reading, read)
  const isOwnWord = hitsOf(read.sentence, 'we').length > 0
  return ({ from }) => quoted?.source.from === from && (quoted.isApart || (from >= hit.to && !isOwnWord))
}

function verdictsFor(read: ReadWithDates, standing: readonly Standing[], signals: readonly Signal[], signal: Signal): readonly Verdict[] {
  const told = representationIn(read, standing, signal) ?? peopleOf(read, standing, signal.hit).map((stander) => verdictOf(read, stander, signal)) // prettier-ignore
  const isTold = ({ person }: Verdict): boolean => told.some((verdict) => verdict.person === person)
  return [...told, ...companionsOf(read, standing, signals, signal).filter((companion) => !isTold(companion))]
}

function verdictsIn(read: ReadWithDates, reading: Reading, meeting: MainMeeting, low: number, high: number): readonly Verdict[] {
  const standing = standingIn(reading, read.sentence).filter(({ from, to }) => from >= low && to <= high)
  if (standing.length === 0) return []
  const isOther = meeting.isCancelled || isElsewhere(read, meeting, low, high) || isOtherYear(read, meeting)
  const signals = signalsIn(read.sentence, low, high, meeting.ownParts)
  const counted = signals.filter(({ hit, status }) => {
    const isAway = isOther || concernsOther(meeting.others, read.sentence, hit) || isElsewhere(read, meeting, ...clauseAround(read.sentence, hit)) // prettier-ignore
    const isElse = status === 'attending' && isAway
    return !isElse && isPresenceClear(read.sentence, hit, standing)
  })
  return counted.flatMap((signal) => {
    const isQuoted = isOnlyQuoted(reading, read, signal.hit)
    const others = standing.filter((stander) => !isQuoted(stander))
    return verdictsFor(read, others, signals, signal).map((verdict) => fromAfar(reading, verdict))
  })
}

function strongest(verdicts: readonly Verdict[]): Verdict | null {
  const rank = (verdict: Verdict): number => STRENGTH.indexOf(verdict.status)
  return [...verdicts].sort((left, right) => rank(left) - rank(right) || left.distance - right.distance)[0] ?? null
}

function toldIn(reading: Reading, meeting: MainMeeting): readonly Verdict[] {
  const present = reading.reads.filter(({ sentence }) => !isPast(sentence))
  return present.flatMap((read) => partsOf(read.sentence).flatMap(([low, high]) => verdictsIn(read, reading, meeting, low, high)))
}

/** The strongest word on each person in the whole text: absent before tentative, represented, attending. */
export function verdictsOf(reading: Reading, meeting: MainMeeting): ReadonlyMap<Person, Verdict> {
  const all = new Map<Person, Verdict[]>()
  for (const verdict of withStandIns(toldIn(reading, meeting))) all.set(verdict.person, [...(all.get(verdict.person) ?? []), verdict])
  const chosen = [...all].flatMap(([person, verdicts]) => {
    const verdict = strongest(verdicts)
    return verdict ? [[person, verdict] as const] : []
  })
  return new Map(chosen)
}
