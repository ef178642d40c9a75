import type { Actor } from '../mentions/places'
import { wordsOf } from '../mentions/cast'
import { standingIn, tokenSpan, type Claim, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { quotedIn } from './attribution'
import { isElsewhere } from './elsewhere'
import { isPast, type MainMeeting } from './meeting'
import { numbersOf } from './numbers'
import { concernsOther } from './other-meeting'
import { reasonIn } from './reason'
import { isPresenceClear, partsOf, signalsIn, type Signal } from './signals'
import { groupsIn } from './sources'

/** Somebody without a name: "ambassadors of five countries", "the French president". Token numbers, end exclusive. */
interface Party {
  readonly from: number
  readonly to: number
  readonly affiliation: Actor | null
}

const CONFIDENCE = 0.65
/** Words between a subject and its verb: "[ministers] from the region will not [attend]". */
const SUBJECT_GAP = 4
/** Words between "attended by" and who attends. */
const OBJECT_GAP = 2

/** "[ambassadors] of five countries": the number of states belongs to the group. */
function withCount(sentence: Sentence, { from, to, affiliation }: Party): Party {
  const start = hasCueAt(sentence, 'roleLink', to) ? to + 1 : to
  const number = numbersOf(sentence).find((candidate) => candidate.from === start)
  const noun = number ? hitsOf(sentence, 'countNoun').find((hit) => hit.from >= number.to && hit.from - number.to <= 1) : undefined
  return { from, to: noun?.to ?? to, affiliation }
}

/** A post with words of its own; a bare "ministers" says too little. */
function postsIn({ sentence, roles, places }: ReadWithDates): readonly Party[] {
  const states = (from: number, to: number): number => new Set(places.filter((place) => place.from >= from && place.to <= to).map(({ value }) => value)).size // prettier-ignore
  const posts = roles.map((role) => withCount(sentence, states(role.from, role.to) > 1 ? { ...role, affiliation: null } : role))
  return posts.filter(({ from, to, affiliation }) => affiliation !== null || to - from > 1)
}

function partiesIn(reading: Reading, read: ReadWithDates): readonly Party[] {
  const bare = hitsOf(read.sentence, 'anonymous')
  const groups = groupsIn(read.sentence)
    .map(({ from, to }) => withCount(read.sentence, { from, to, affiliation: null }))
    .filter(({ from, to }) => !bare.some((hit) => hit.from === from && hit.to === to))
  const quoted = quotedIn(reading, read)?.source
  const people = standingIn(reading, read.sentence).filter(({ from }) => from !== quoted?.from)
  const isQuoted = ({ from, to }: Party): boolean => quoted !== undefined && from < quoted.to && quoted.from < to + 1
  const posts = postsIn(read)
  const isNamed = ({ from, to }: Party): boolean => people.some((person) => person.from < to + 3 && from < person.to + 3)
  const isPost = (group: Party): boolean => posts.some((post) => post.from < group.to && group.from < post.to)
  return [...posts, ...groups.filter((group) => !isPost(group))].filter((party) => !isNamed(party) && !isQuoted(party))
}

function isOpen(sentence: Sentence, low: number, high: number, gap: number): boolean {
  const between = sentence.tokens.slice(low, high)
  return high >= low && between.length <= gap && between.every(({ kind }) => kind !== 'mark')
}

/** The group that the verb is about: right before it, or after words like "attended by" and "absence of". */
function isAbout(sentence: Sentence, { from, to }: Party, { hit }: Signal): boolean {
  const isBehind = hit.term.value === 'after' || hit.term.value === 'next'
  return isBehind ? isOpen(sentence, hit.to, from, OBJECT_GAP) : isOpen(sentence, to, hit.from, SUBJECT_GAP)
}

function claimOf(reading: Reading, { sentence }: ReadWithDates, party: Party, { hit, status, note }: Signal): Claim {
  const words = tokenSpan(sentence, party.from, party.to)
  const reason = status === 'absent' ? reasonIn(sentence, hit) : null
  const value = {
    field: 'person',
    name: '',
    honorific: '',
    role: wordsOf(reading.document.text, words).slice(0, 500),
    affiliation: party.affiliation?.name ?? '',
    affiliationCode: party.affiliation?.code ?? null,
    status,
    reason: reason ? wordsOf(reading.document.text, reason).slice(0, 500) : '',
    standIn: '',
  } as const
  const spans = [words, tokenSpan(sentence, hit.from, hit.to), ...(reason ? [reason] : [])]
  return { value, sentence, spans, confidence: CONFIDENCE, rule: 'person.role-only', notes: note === '' ? [] : [note] }
}

const STATED: ReadonlySet<Signal['status']> = new Set(['absent', 'tentative', 'attending'])

function claimsIn(reading: Reading, read: ReadWithDates, meeting: MainMeeting, low: number, high: number): readonly Claim[] {
  const parties = partiesIn(reading, read).filter(({ from, to }) => from >= low && to <= high)
  if (parties.length === 0 || isElsewhere(read, meeting, low, high)) return []
  const signals = signalsIn(read.sentence, low, high, meeting.ownParts).filter(({ hit, status }) => {
    const isElse = status === 'attending' && (meeting.isCancelled || concernsOther(meeting.others, read.sentence, hit))
    return STATED.has(status) && !isElse && isPresenceClear(read.sentence, hit, parties)
  })
  return parties.flatMap((party) => {
    const about = signals.filter((signal) => isAbout(read.sentence, party, signal))
    const strongest = about.find(({ status }) => status === 'absent') ?? about.find(({ status }) => status === 'tentative') ?? about[0]
    return strongest ? [claimOf(reading, read, party, strongest)] : []
  })
}

/** Groups and holders of posts that come or stay away and that the text does not name; each by its words once. */
export function findParties(reading: Reading, meeting: MainMeeting): readonly Claim[] {
  const claims = new Map<string, Claim>()
  for (const read of reading.reads) {
    if (isPast(read.sentence)) continue
    for (const [low, high] of partsOf(read.sentence)) {
      for (const claim of claimsIn(reading, read, meeting, low, high)) {
        const key = claim.value.field === 'person' ? claim.value.role.toLowerCase() : ''
        if (!claims.has(key)) claims.set(key, claim)
      }
    }
  }
  return [...claims.values()]
}
