import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { actorOf, type Place } from '../mentions/places'
import { standingIn, tokenSpan, type Claim, type ReadWithDates, type Reading } from '../reading'
import type { TextSpan } from '../mentions/cast'
import { hasCueAt, type Sentence, hitsOf } from '../text/document'
import { clauseAround, isElsewhere } from './elsewhere'
import { isPast, type MainMeeting } from './meeting'
import { concernsOther, isInOther } from './other-meeting'

interface Candidate {
  readonly name: string
  readonly code: string | null
  readonly from: number
  readonly to: number
}

/** A host stands at most so many tokens from the cue. */
const REACH = 9

function candidatesOf(reading: Reading, { sentence, places, roles }: ReadWithDates): readonly Candidate[] {
  const isFree = (place: Place): boolean => !roles.some((role) => role.from <= place.from && place.to <= role.to)
  const states = places.filter((place) => place.kind === 'country' || place.kind === 'body').filter(isFree)
  const actors = states.flatMap((place) => {
    const actor = actorOf(place)
    return actor ? [{ name: actor.name, code: actor.code, from: place.from, to: place.to }] : []
  })
  const named = standingIn(reading, sentence).filter(({ by }) => by === 'name')
  const people = named.map(({ person, from, to }) => ({ name: person.name, code: null, from, to }))
  return [...actors, ...people].sort((left, right) => left.from - right.from)
}

/** Only articles, posts, commas, "and" and other names stand between two members of one group. */
function isOneGroup({ sentence, roles, places }: ReadWithDates, low: number, high: number): boolean {
  for (let at = low; at < high; at++) {
    const isCovered = [...roles, ...places].some((range) => range.from <= at && at < range.to)
    const isFiller =
      /^[,"'()-]$/.test(sentence.tokens[at]?.lower ?? '') ||
      hasCueAt(sentence, 'and', at) ||
      hasCueAt(sentence, 'article', at) ||
      hasCueAt(sentence, 'honorific', at)
    if (!isCovered && !isFiller) return false
  }
  return true
}

function groupFrom(read: ReadWithDates, ordered: readonly Candidate[], cueEdge: number): readonly Candidate[] {
  const group: Candidate[] = []
  for (const candidate of ordered) {
    const previous = group.at(-1)
    const [low, high] = previous ? [Math.min(previous.to, candidate.to), Math.max(previous.from, candidate.from)] : [0, 0]
    const isNear = Math.min(Math.abs(candidate.from - cueEdge), Math.abs(candidate.to - cueEdge)) <= REACH
    if (previous ? !isOneGroup(read, low, high) : !isNear) break
    group.push(candidate)
  }
  return group
}

function hostsBeside(reading: Reading, read: ReadWithDates, hit: Hit<Cue>): readonly Candidate[] {
  const all = candidatesOf(reading, read)
  const after = groupFrom(read, all.filter((candidate) => candidate.from >= hit.to), hit.to) // prettier-ignore
  const before = groupFrom(read, all.filter((candidate) => candidate.to <= hit.from).reverse(), hit.from) // prettier-ignore
  if (hit.term.value === 'after') return after
  return before.length > 0 || hit.term.value === 'before' ? before : after
}

/** "host" as a verb needs a meeting near it: "hosts talks", not "hosts troops". */
function isAboutMeeting(sentence: Sentence, hit: Hit<Cue>): boolean {
  return hit.term.value !== 'before' || hitsOf(sentence, 'event').length > 0
}

/** Words between a meeting and "which Norway hosts". */
const ANTECEDENT_REACH = 8

/** "trade, which Norway hosts talks on": a relative clause hosts only a meeting that stands before it. */
function isOfNothing(sentence: Sentence, low: number): boolean {
  if (!hasCueAt(sentence, 'relative', low)) return false
  return !hitsOf(sentence, 'event').some(({ to }) => to <= low && low - to <= ANTECEDENT_REACH)
}

function isMainOther({ venue, date, others }: MainMeeting): boolean {
  const main = venue ?? date
  return main !== null && isInOther(others, main.read.sentence, main.item.from)
}

/** Whether the cue is about the main meeting, not about a later, second or distant one. */
function isOfMain(read: ReadWithDates, meeting: MainMeeting, hit: Hit<Cue>): boolean {
  const [low, high] = clauseAround(read.sentence, hit)
  if (!isAboutMeeting(read.sentence, hit) || isOfNothing(read.sentence, low)) return false
  const isOther = concernsOther(meeting.others, read.sentence, hit) && !isMainOther(meeting)
  return !isOther && !isElsewhere(read, meeting, low, high)
}

const LEAD_SENTENCES = 2

/** Sure only where the sentence certainly is about the main meeting. */
function confidenceOf(read: ReadWithDates, meeting: MainMeeting, rule: string): number {
  if (rule === 'host.will-host') return 0.8
  const isLead = read.sentence.index < LEAD_SENTENCES || read === meeting.venue?.read || read === meeting.date?.read
  return isLead || rule === 'host.co-hosts' ? 0.9 : 0.8
}

function createClaim(read: ReadWithDates, meeting: MainMeeting, hit: Hit<Cue>, host: Candidate, isCoHost: boolean): Claim {
  const { sentence } = read
  const span: TextSpan = tokenSpan(sentence, host.from, host.to)
  const value = { field: 'host', name: host.name, countryCode: host.code, isCoHost } as const
  const rule = hit.term.value === 'co' ? 'host.co-hosts' : hit.term.value === 'after' ? 'host.hosted-by' : 'host.will-host'
  return { value, sentence, spans: [span, tokenSpan(sentence, hit.from, hit.to)], confidence: confidenceOf(read, meeting, rule), rule }
}

/** Who hosts or chairs: co-hosts, "hosted by", "at the invitation of". The state of the venue is not a host by itself. */
export function findHosts(reading: Reading, meeting: MainMeeting): readonly Claim[] {
  const claims = new Map<string, Claim>()
  for (const read of reading.reads) {
    if (isPast(read.sentence)) continue
    for (const hit of hitsOf(read.sentence, 'host').filter((candidate) => isOfMain(read, meeting, candidate))) {
      const hosts = hostsBeside(reading, read, hit)
      for (const host of hosts) if (!claims.has(host.name)) claims.set(host.name, createClaim(read, meeting, hit, host, hosts.length > 1))
    }
  }
  return [...claims.values()]
}
