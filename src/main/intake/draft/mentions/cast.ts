import { endOf, hasCueAt, hitsOf, startOf, type Document, type Sentence } from '../text/document'
import { namedMentionsOf, type NameBasis, type NamedMention, type ReadSentence } from './people'
import type { NameRun } from './names'
import type { Actor } from './places'
import type { Role } from './roles'
import { foldName, isSameName, nominativeOf } from './same-name'

/** One place where a person is meant: by name, by post or by pronoun. Token numbers of the sentence, end exclusive. */
export interface Mention {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly by: 'name' | 'post' | 'pronoun'
}

/** Positions in the frozen text. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A person the text names, with everything that is known from all mentions together. */
export interface Person {
  readonly name: string
  readonly nameSpan: TextSpan
  readonly sentence: number
  readonly honorific: string
  readonly role: string
  readonly roleSpan: TextSpan | null
  readonly affiliation: Actor | null
  readonly isAffiliationInferred: boolean
  readonly isRoleInferred: boolean
  readonly basis: NameBasis
  readonly mentions: readonly Mention[]
}

interface Draft {
  surname: string
  given: string
  named: NamedMention[]
  mentions: Mention[]
  borrowed: BorrowedRole | null
}

/** People by the first letters of the surname: names that can be the same share them. */
type Register = Map<string, Draft[]>

function registerKey(surname: string): string {
  return foldName(surname).slice(0, 2)
}

function findIn(register: Register, words: readonly string[]): Draft | undefined {
  return register.get(registerKey(words.at(-1) ?? ''))?.find((draft) => isSamePerson(draft, words))
}

/** Among more people than this, guesses by exclusion say nothing. */
const SMALL_CAST = 100

interface BorrowedRole {
  readonly sentence: Sentence
  readonly role: Role
}

function runWords(sentence: Sentence, run: NameRun): readonly string[] {
  return sentence.tokens.slice(run.from, run.to).filter((token) => token.isCapital && token.lower.length > 1).map((token) => token.lower) // prettier-ignore
}

function spanOf(sentence: Sentence, range: { readonly from: number; readonly to: number }): TextSpan {
  return { start: startOf(sentence, range.from), end: endOf(sentence, range.to) }
}

/** The words of a span on one line, without invisible direction marks. */
export function wordsOf(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end).replace(/[\u200b\u200e\u200f\u00ad\ufeff]/gu, '').replace(/\s+/gu, ' ').trim() // prettier-ignore
}

function isSamePerson(draft: Draft, words: readonly string[]): boolean {
  const surname = words.at(-1) ?? ''
  if (!isSameName(draft.surname, surname)) return false
  return words.length < 2 || draft.given === '' || isSameName(draft.given, words[0] ?? '')
}

/** "Sir Michael" after "Michael Fallon": an honorific with the given name alone. */
function titledByGivenName(drafts: readonly Draft[], mention: NamedMention, words: readonly string[]): Draft | undefined {
  if (mention.basis !== 'honorific' || words.length !== 1 || drafts.length > SMALL_CAST) return undefined
  return drafts.find((draft) => draft.given === words[0])
}

function joinNamed(drafts: Draft[], register: Register, mention: NamedMention): void {
  const words = runWords(mention.sentence, mention.run)
  const known = findIn(register, words) ?? titledByGivenName(drafts, mention, words)
  const given = words.length > 1 ? (words[0] ?? '') : ''
  const target = known ?? { surname: words.at(-1) ?? '', given, named: [], mentions: [], borrowed: null }
  if (target.given === '') target.given = given
  target.named.push(mention)
  target.mentions.push({ sentence: mention.sentence.index, from: mention.run.from, to: mention.run.to, by: 'name' })
  if (known) return
  drafts.push(target)
  const key = registerKey(target.surname)
  register.set(key, [...(register.get(key) ?? []), target])
}

/** Runs that are no person by themselves but repeat the name of one. */
function joinRepeated(register: Register, named: ReadonlySet<NameRun>, { sentence, runs }: ReadSentence): void {
  for (const run of runs) {
    if (named.has(run)) continue
    const words = runWords(sentence, run)
    const known = findIn(register, words)
    known?.mentions.push({ sentence: sentence.index, from: run.from, to: run.to, by: 'name' })
    if (known && words.length > 1) addRoleless(known, sentence, run)
  }
}

function addRoleless(draft: Draft, sentence: Sentence, run: NameRun): void {
  if (draft.given === '') draft.given = runWords(sentence, run)[0] ?? ''
  draft.named.push({ sentence, run, basis: 'written-as-name', role: null, affiliation: null, honorificFrom: null })
}

function roleStems(sentence: Sentence, role: Role): readonly string[] {
  return sentence.tokens.slice(role.from, role.to).filter((token) => token.kind === 'word' && token.lower.length > 2).map((token) => token.lower.slice(0, 6)) // prettier-ignore
}

function ownRoles(draft: Draft): readonly BorrowedRole[] {
  const own = draft.named.flatMap(({ sentence, role }) => (role ? [{ sentence, role }] : []))
  return draft.borrowed ? [...own, draft.borrowed] : own
}

/** The post alone names a holder already known: every word of it is in his or her full post, and no other state is named. */
function isHolder(draft: Draft, sentence: Sentence, role: Role): boolean {
  const wanted = roleStems(sentence, role)
  return ownRoles(draft).some((own) => {
    const has = new Set(roleStems(own.sentence, own.role))
    const isElsewhere = role.affiliation && own.role.affiliation && role.affiliation.name !== own.role.affiliation.name
    return !isElsewhere && wanted.every((stem) => has.has(stem))
  })
}

function isPlural(sentence: Sentence, role: Role): boolean {
  return sentence.language === 'en' && (sentence.tokens[role.to - 1]?.lower.endsWith('s') ?? false)
}

/** Who held a post of such a name lately; older holders are out of reach. */
const RECENT_HOLDERS = 40

function joinRoles(drafts: readonly Draft[], reads: readonly ReadSentence[]): void {
  const linked = new Set(drafts.flatMap((draft) => draft.named.flatMap(({ role }) => role ?? [])))
  const holders = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const stems = new Set(ownRoles(draft).flatMap(({ sentence, role }) => roleStems(sentence, role)))
    for (const stem of stems) holders.set(stem, [...(holders.get(stem) ?? []).slice(1 - RECENT_HOLDERS), draft])
  }
  for (const { sentence, roles } of reads) {
    for (const role of roles) {
      if (linked.has(role) || isPlural(sentence, role)) continue
      const candidates = holders.get(roleStems(sentence, role)[0] ?? '') ?? []
      const holder = mostMentioned(candidates.filter((draft) => isHolder(draft, sentence, role)), sentence.index) // prettier-ignore
      const leader = holder ?? soleLeader(drafts, sentence, role)
      leader?.mentions.push({ sentence: sentence.index, from: role.from, to: role.to, by: 'post' })
    }
  }
}

/** "The American leader" is the only one whose post is of that state. */
function soleLeader(drafts: readonly Draft[], sentence: Sentence, role: Role): Draft | undefined {
  const state = role.affiliation?.name
  const isWeak = hitsOf(sentence, 'weakRole').some((hit) => role.from <= hit.from && hit.to <= role.to)
  if (!isWeak || state === undefined || drafts.length > SMALL_CAST) return undefined
  const ofState = drafts.filter((draft) => ownRoles(draft).some((own) => own.role.affiliation?.name === state))
  return ofState.length === 1 ? ofState[0] : undefined
}

function mostMentioned(drafts: readonly Draft[], until: number): Draft | undefined {
  const before = (draft: Draft): number => draft.mentions.filter((mention) => mention.sentence <= until).length
  return drafts.length < 2 ? drafts[0] : [...drafts].sort((left, right) => before(right) - before(left))[0]
}

/** One person without a post and one post without a person belong together: "Boris Johnson" and "the Foreign Secretary". */
function lendRole(drafts: readonly Draft[], reads: readonly ReadSentence[]): void {
  if (drafts.length > SMALL_CAST) return
  const roleless = drafts.filter((draft) => ownRoles(draft).length === 0)
  const [only] = roleless
  if (!only || roleless.length !== 1) return
  const free = reads.flatMap(({ sentence, roles }) =>
    roles.filter((role) => isFreeRole(drafts, sentence, role)).map((role) => ({ sentence, role })),
  )
  const [first] = free
  if (!first || free.some(({ sentence, role }) => roleStems(sentence, role).join() !== roleStems(first.sentence, first.role).join())) return
  if (free.length > 1) only.borrowed = first
}

function isFreeRole(drafts: readonly Draft[], sentence: Sentence, role: Role): boolean {
  if (isPlural(sentence, role) || !hasCueAt(sentence, 'article', role.from - 1)) return false
  const isUsed = drafts.some((draft) => draft.named.some((named) => named.sentence === sentence && named.role === role))
  return !isUsed && !drafts.some((draft) => isHolder(draft, sentence, role))
}

/** A pronoun means whoever was named last, at most so many sentences before. */
const PRONOUN_REACH = 2

interface Named {
  readonly draft: Draft
  readonly from: number
}

function mentionsBySentence(drafts: readonly Draft[]): ReadonlyMap<number, readonly Named[]> {
  const bySentence = new Map<number, Named[]>()
  for (const draft of drafts) {
    for (const { sentence, from } of draft.mentions) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { draft, from }])
  }
  return bySentence
}

function lastNamed(bySentence: ReadonlyMap<number, readonly Named[]>, sentence: number, token: number): Draft | null {
  for (let index = sentence; index >= sentence - PRONOUN_REACH; index--) {
    const named = (bySentence.get(index) ?? []).filter(({ from }) => index < sentence || from < token)
    if (named.length > 0) return named.reduce((last, next) => (next.from > last.from ? next : last)).draft
  }
  return null
}

function joinPronouns(drafts: readonly Draft[], reads: readonly ReadSentence[]): void {
  const bySentence = mentionsBySentence(drafts)
  for (const { sentence } of reads) {
    for (const { from, to } of hitsOf(sentence, 'pronoun')) {
      lastNamed(bySentence, sentence.index, from)?.mentions.push({ sentence: sentence.index, from, to, by: 'pronoun' })
    }
  }
}

function bestNamed(text: string, draft: Draft): NamedMention | undefined {
  const named = (mention: NamedMention): string => wordsOf(text, spanOf(mention.sentence, mention.run))
  return draft.named.reduce<NamedMention | undefined>((best, mention) => {
    if (!best || mention.run.words > best.run.words) return mention
    if (mention.run.words < best.run.words || named(mention) === named(best)) return best
    return nominativeOf(named(best), named(mention)) === named(best) ? best : mention
  }, undefined)
}

function bestRole(draft: Draft): BorrowedRole | null {
  const own = ownRoles(draft)
  const withState = own.find(({ role }) => role.affiliation && !role.isInferred)
  return withState ?? own[0] ?? null
}

function honorificOf(text: string, draft: Draft): string {
  const honorific = draft.named.flatMap(({ sentence, run, honorificFrom }) =>
    honorificFrom === null ? [] : wordsOf(text, spanOf(sentence, { from: honorificFrom, to: run.from })),
  )
  return honorific[0] ?? ''
}

function finish(text: string, draft: Draft): readonly Person[] {
  const best = bestNamed(text, draft)
  if (!best) return []
  const role = bestRole(draft)
  const stated = role?.role.affiliation ?? draft.named.find((mention) => mention.affiliation)?.affiliation ?? null
  const nameSpan = spanOf(best.sentence, best.run)
  const roleSpan = role ? spanOf(role.sentence, role.role) : null
  const mentions = [...draft.mentions].sort((left, right) => left.sentence - right.sentence || left.from - right.from)
  const person: Person = {
    name: wordsOf(text, nameSpan),
    nameSpan,
    sentence: best.sentence.index,
    honorific: honorificOf(text, draft),
    role: roleSpan ? wordsOf(text, roleSpan) : '',
    roleSpan,
    affiliation: stated,
    isAffiliationInferred: role?.role.isInferred ?? false,
    isRoleInferred: role !== null && role === draft.borrowed,
    basis: draft.named.find((mention) => mention.role)?.basis ?? best.basis,
    mentions,
  }
  return [person]
}

/** Everybody the text names, in order of appearance, with all mentions joined by surname, post and pronoun. */
export function castOf(document: Document, reads: readonly ReadSentence[]): readonly Person[] {
  const drafts: Draft[] = []
  const register: Register = new Map()
  const mentions = reads.flatMap(namedMentionsOf)
  for (const mention of mentions) joinNamed(drafts, register, mention)
  const named = new Set(mentions.map(({ run }) => run))
  for (const read of reads) joinRepeated(register, named, read)
  lendRole(drafts, reads)
  joinRoles(drafts, reads)
  joinPronouns(drafts, reads)
  return drafts.flatMap((draft) => finish(document.text, draft)).sort((left, right) => left.nameSpan.start - right.nameSpan.start)
}
