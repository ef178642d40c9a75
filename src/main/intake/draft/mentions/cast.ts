import { endOf, hasCueAt, hitsOf, startOf, type Document, type Sentence } from '../text/document'
import { namedMentionsOf, type NameBasis, type NamedMention, type ReadSentence } from './people'
import type { NameRun } from './names'
import type { Actor } from './places'
import type { Role } from './roles'
import { isSameName, nominativeOf } from './same-name'

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

function joinNamed(drafts: Draft[], mention: NamedMention): void {
  const words = runWords(mention.sentence, mention.run)
  const known = drafts.find((draft) => isSamePerson(draft, words))
  const given = words.length > 1 ? (words[0] ?? '') : ''
  const target = known ?? { surname: words.at(-1) ?? '', given, named: [], mentions: [], borrowed: null }
  if (target.given === '') target.given = given
  target.named.push(mention)
  target.mentions.push({ sentence: mention.sentence.index, from: mention.run.from, to: mention.run.to, by: 'name' })
  if (!known) drafts.push(target)
}

function isMentioned(drafts: readonly Draft[], sentence: number, from: number): boolean {
  return drafts.some((draft) =>
    draft.mentions.some((mention) => mention.sentence === sentence && mention.from <= from && from < mention.to),
  )
}

/** Runs that are no person by themselves but repeat the name of one. */
function joinRepeated(drafts: readonly Draft[], { sentence, runs }: ReadSentence): void {
  for (const run of runs) {
    if (isMentioned(drafts, sentence.index, run.from)) continue
    const words = runWords(sentence, run)
    const known = drafts.find((draft) => isSamePerson(draft, words))
    known?.mentions.push({ sentence: sentence.index, from: run.from, to: run.to, by: 'name' })
    if (known && words.length > 1) addRoleless(known, sentence, run)
  }
}

function addRoleless(draft: Draft, sentence: Sentence, run: NameRun): void {
  if (draft.given === '') draft.given = runWords(sentence, run)[0] ?? ''
  draft.named.push({ sentence, run, basis: 'written-as-name', role: null, affiliation: null, honorific: '' })
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

function joinRoles(drafts: readonly Draft[], { sentence, roles }: ReadSentence): void {
  for (const role of roles) {
    const isLinked = drafts.some((draft) => draft.named.some((named) => named.sentence === sentence && named.role === role))
    if (isLinked || isPlural(sentence, role)) continue
    const before = (draft: Draft): number => draft.mentions.filter((mention) => mention.sentence <= sentence.index).length
    const holder = drafts.filter((draft) => isHolder(draft, sentence, role)).sort((left, right) => before(right) - before(left))[0]
    holder?.mentions.push({ sentence: sentence.index, from: role.from, to: role.to, by: 'post' })
  }
}

/** One person without a post and one post without a person belong together: "Boris Johnson" and "the Foreign Secretary". */
function lendRole(drafts: readonly Draft[], reads: readonly ReadSentence[]): void {
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

function joinPronouns(drafts: readonly Draft[], { sentence }: ReadSentence): void {
  for (const hit of hitsOf(sentence, 'pronoun')) {
    const latest = drafts.map((draft) => ({ draft, last: lastBefore(draft, sentence.index, hit.from) })).filter(({ last }) => last !== null)
    latest.sort((left, right) => (right.last ?? 0) - (left.last ?? 0))
    const [nearest] = latest
    if (nearest && sentence.index - Math.floor((nearest.last ?? 0) / 10_000) <= 2) {
      nearest.draft.mentions.push({ sentence: sentence.index, from: hit.from, to: hit.to, by: 'pronoun' })
    }
  }
}

function lastBefore(draft: Draft, sentence: number, token: number): number | null {
  const keys = draft.mentions.map((mention) => mention.sentence * 10_000 + mention.from).filter((key) => key < sentence * 10_000 + token)
  return keys.length === 0 ? null : Math.max(...keys)
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
    honorific: draft.named.find((mention) => mention.honorific)?.honorific ?? '',
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
  for (const read of reads) for (const mention of namedMentionsOf(read)) joinNamed(drafts, mention)
  for (const read of reads) joinRepeated(drafts, read)
  lendRole(drafts, reads)
  for (const read of reads) joinRoles(drafts, read)
  for (const read of reads) joinPronouns(drafts, read)
  return drafts.flatMap((draft) => finish(document.text, draft)).sort((left, right) => left.nameSpan.start - right.nameSpan.start)
}
