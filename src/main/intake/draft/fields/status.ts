import type { ReportedStatus } from '../../../../shared/domain/suggestion'
import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import type { Person } from '../mentions/cast'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import type { Language } from '../text/language'
import { standingIn, type ReadWithDates, type Reading, type Standing } from '../reading'
import { isPast, type MainMeeting } from './meeting'

/** What one cue says of one person. */
export interface Verdict {
  readonly person: Person
  readonly status: ReportedStatus
  readonly read: ReadWithDates
  readonly cue: Hit<Cue>
  /** Tokens between the person and the cue. */
  readonly distance: number
  /** Who comes instead, when the cue says so; empty otherwise. */
  readonly standIn: string
}

interface Signal {
  readonly hit: Hit<Cue>
  readonly status: ReportedStatus
}

const NEGATION_REACH = 4
const AFTER_REACH = 14
const FREE_ORDER: ReadonlySet<Language> = new Set(['pl', 'uk', 'ro'])
/** From the strongest to the weakest; one verdict a person. */
const STRENGTH: readonly ReportedStatus[] = ['absent', 'tentative', 'represented', 'attending', 'mentioned']
const CUE_STATUS = [['present', 'attending'], ['absent', 'absent'], ['tentative', 'tentative'], ['represented', 'represented'], ['attend', 'attending']] as const // prettier-ignore

/** The sentence cut where a contrast or a semicolon starts a new statement. */
function partsOf(sentence: Sentence): readonly (readonly [number, number])[] {
  const cuts = hitsOf(sentence, 'contrast').map((hit) => hit.from)
  sentence.tokens.forEach((token, at) => token.lower === ';' && cuts.push(at))
  const edges = [0, ...[...new Set(cuts)].filter((at) => at > 0).sort((left, right) => left - right), sentence.tokens.length]
  return edges.slice(1).map((edge, index) => [edges[index] ?? 0, edge] as const)
}

function isNegated(sentence: Sentence, hit: Hit<Cue>, low: number): boolean {
  const isBefore = (negation: Hit<Cue>): boolean =>
    negation.from >= low && negation.to <= hit.from && hit.from - negation.to <= NEGATION_REACH
  const isInside = (negation: Hit<Cue>): boolean => hit.term.cue !== 'absent' && negation.from >= hit.from && negation.to <= hit.to + 2
  return hitsOf(sentence, 'negation').some((negation) => isBefore(negation) || isInside(negation))
}

function flipped(status: ReportedStatus): ReportedStatus {
  return status === 'attending' ? 'absent' : status === 'absent' ? 'mentioned' : status
}

/** "said at the summit", "at the summit, X ...": being there counts only right beside the verb of saying or the person. */
function isAnchored(read: ReadWithDates, standing: readonly Standing[], hit: Hit<Cue>): boolean {
  if (hit.term.cue !== 'present') return true
  const isClose = (range: { readonly from: number; readonly to: number }): boolean => hit.from - range.to <= 2 && range.from - hit.to <= 2
  return hitsOf(read.sentence, 'say').some(isClose) || standing.some(isClose)
}

function signalsIn(sentence: Sentence, low: number, high: number): readonly Signal[] {
  const inside = CUE_STATUS.flatMap(([cue, status]) =>
    hitsOf(sentence, cue).filter((hit) => hit.from >= low && hit.to <= high).map((hit) => ({ hit, status: isNegated(sentence, hit, low) ? flipped(status) : status })),
  ) // prettier-ignore
  const strong = inside.filter(({ status }) => status !== 'attending')
  const isSwallowed = (signal: Signal): boolean =>
    signal.status === 'attending' && strong.some(({ hit }) => hit.from < signal.hit.to && signal.hit.from < hit.to)
  const hasVeto = hitsOf(sentence, 'veto').some((hit) => hit.from >= low && hit.to <= high)
  return inside.filter((signal) => !isSwallowed(signal) && !(hasVeto && signal.status === 'attending'))
}

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

function listFrom(read: ReadWithDates, ordered: readonly Standing[]): readonly Standing[] {
  const list: Standing[] = []
  for (const standing of ordered) {
    const previous = list.at(-1)
    if (previous && !isList(read, Math.min(previous.to, standing.to), Math.max(previous.from, standing.from))) break
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

/** A meeting elsewhere is another meeting: "on the margins of the climate summit in Paris". */
function isElsewhere(read: ReadWithDates, meeting: MainMeeting, low: number, high: number): boolean {
  const main = meeting.venue
  if (!main || main.read === read) return false
  const cities = read.places.filter(
    (place) => place.kind === 'city' && place.from >= low && place.to <= high && hasCueAt(read.sentence, 'locative', place.from - 1),
  )
  const mainWords = main.read.sentence.tokens.slice(main.item.from, main.item.to).map((token) => token.lower.slice(0, 5)).join(' ') // prettier-ignore
  const other = cities.filter((city) => read.sentence.tokens.slice(city.from, city.to).map((token) => token.lower.slice(0, 5)).join(' ') !== mainWords) // prettier-ignore
  return other.length > 0 && other.length === cities.length && main.item.kind === 'city'
}

function isOtherYear(read: ReadWithDates, meeting: MainMeeting): boolean {
  const year = meeting.date?.item.year ?? null
  return read !== meeting.date?.read && read.dates.some((date) => date.year !== null && date.year !== year)
}

/** "X will be represented by Y": X is represented, Y comes. "Y will represent X": the same the other way round. */
function representationIn(read: ReadWithDates, standing: readonly Standing[], { hit, status }: Signal): readonly Verdict[] | null {
  if (status !== 'represented') return null
  const [before, after] = [peopleBefore(read, standing, hit)[0], peopleAfter(read, standing, hit)[0]]
  const isTurned = hit.term.value === 'after'
  const [away, standIn] = isTurned ? [after, before] : [before, after]
  const verdict = (standee: Standing, verdictStatus: ReportedStatus): Verdict => ({
    person: standee.person,
    status: verdictStatus,
    read,
    cue: hit,
    distance: distance(standee, hit),
    standIn: '',
  })
  const stays = away ? [{ ...verdict(away, 'represented'), standIn: standIn?.person.name ?? '' }] : []
  return standIn ? [...stays, verdict(standIn, 'attending')] : stays
}

function verdictsIn(read: ReadWithDates, reading: Reading, meeting: MainMeeting, low: number, high: number): readonly Verdict[] {
  const standing = standingIn(reading, read.sentence).filter(({ from, to }) => from >= low && to <= high)
  if (standing.length === 0) return []
  const isOther = isElsewhere(read, meeting, low, high) || isOtherYear(read, meeting)
  return signalsIn(read.sentence, low, high).flatMap((signal) => {
    const { hit, status } = signal
    if (((isOther || meeting.isCancelled) && status === 'attending') || !isAnchored(read, standing, hit)) return []
    const simple = (): readonly Verdict[] =>
      peopleOf(read, standing, hit).map((stander) => ({
        person: stander.person,
        status,
        read,
        cue: hit,
        distance: distance(stander, hit),
        standIn: '',
      }))
    return representationIn(read, standing, signal) ?? simple()
  })
}

function strongest(verdicts: readonly Verdict[]): Verdict | null {
  const rank = (verdict: Verdict): number => STRENGTH.indexOf(verdict.status)
  return [...verdicts].sort((left, right) => rank(left) - rank(right) || left.distance - right.distance)[0] ?? null
}

/** The strongest word on each person in the whole text: absent before tentative, represented, attending. */
export function verdictsOf(reading: Reading, meeting: MainMeeting): ReadonlyMap<Person, Verdict> {
  const all = new Map<Person, Verdict[]>()
  for (const read of reading.reads) {
    if (isPast(read.sentence)) continue
    for (const [low, high] of partsOf(read.sentence)) {
      for (const verdict of verdictsIn(read, reading, meeting, low, high))
        all.set(verdict.person, [...(all.get(verdict.person) ?? []), verdict])
    }
  }
  const chosen = [...all].flatMap(([person, verdicts]) => {
    const verdict = strongest(verdicts)
    return verdict ? [[person, verdict] as const] : []
  })
  return new Map(chosen)
}
