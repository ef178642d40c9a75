import { cite, findOrAddParty, lastAnchor, type Desk, type ValueOf } from './accept-desk'
import type { SimpleCommand } from './command'
import { isSameCommitment, type Commitment } from './commitment'
import { createSpeakerFinder } from './find-party'
import { createThemeFinder, guessTheme } from './find-theme'
import { foldWords } from './fold-words'
import type { Meeting } from './meeting'
import type { Party } from './party'
import { createPoint } from './point'
import { createPosition, type Position, type Stance } from './position'
import { plainLine } from './rich-text'
import type { Theme } from './theme'

type Statement = ValueOf<'position'> | ValueOf<'commitment'>

/** Whom and what a statement is about, as far as the briefing knows. */
export interface ResolvedStatement {
  /** The party that speaks; null when nobody known is meant. */
  readonly party: Party | null
  readonly theme: Theme | null
  /** No party with the country of the statement is there yet; accepting adds it. */
  readonly isNewParty: boolean
  /** Nobody chose the theme; it was found in the words. */
  readonly isThemeGuessed: boolean
}

/**
 * Finds the party and the theme of a statement. The speaker is a party, or somebody of one delegation; a state that is no party becomes one
 * only when a person has said which state it is, since not everybody who is quoted takes part.
 */
export function resolveStatement(meeting: Meeting, value: Statement): ResolvedStatement {
  const { countryCode, themeTitle, who, what } = value
  const byCode = meeting.lists.party.find((party) => countryCode !== null && party.countryCode === countryCode)
  const party = byCode ?? (countryCode === null ? createSpeakerFinder(meeting)(who) : null)
  const theme = themeTitle === null ? guessTheme(meeting, what) : createThemeFinder(meeting)(themeTitle)
  const isNewParty = party === null && countryCode !== null && who.trim() !== ''
  return { party, theme, isNewParty, isThemeGuessed: themeTitle === null && theme !== null }
}

/**
 * Takes a statement in as the position of a party on a theme, with its evidence. Without a known party or theme, or when the stance is
 * unclear, it is kept as something to listen for: nothing is put into anybody's mouth.
 */
export function acceptPosition(desk: Desk, value: ValueOf<'position'>): readonly SimpleCommand[] {
  const resolved = resolveStatement(desk.meeting, value)
  const { theme } = resolved
  if (!theme || value.stance === 'unclear' || (!resolved.party && !resolved.isNewParty)) return listenFor(desk)
  const { party, commands } = partyOf(desk, value, resolved)
  const known = desk.meeting.lists.position.find((each) => each.partyId === party.id && each.themeId === theme.id)
  const position = known ?? createPosition(desk.newId(), party.id, theme.id, 'unknown')
  const stated = { ...position, ...statedIn(desk, value, party, position, value.stance) }
  const own: SimpleCommand = known ? changeTo(stated) : { kind: 'add', of: 'position', item: stated, index: null }
  return [...commands, own, cite(desk, { kind: 'position', id: position.id, field: 'stance' }, value.what, 'sentence')]
}

/** Takes a statement in as a commitment with its evidence; one that is known already gets the evidence only. */
export function acceptCommitment(desk: Desk, value: ValueOf<'commitment'>): readonly SimpleCommand[] {
  const resolved = resolveStatement(desk.meeting, value)
  const found = resolved.party || resolved.isNewParty ? partyOf(desk, value, resolved) : null
  const stated = describeCommitment(desk, value, found?.party.id ?? null, resolved.theme?.id ?? null)
  const known = desk.meeting.lists.commitment.find((each) => isSameCommitment(each, stated))
  const id = known?.id ?? desk.newId()
  const own: readonly SimpleCommand[] = known ? [] : [{ kind: 'add', of: 'commitment', item: { id, ...stated }, index: null }]
  const proof = cite(desk, { kind: 'commitment', id, field: 'what' }, stated.what, 'sentence')
  return [...(found?.commands ?? []), ...own, proof]
}

function partyOf(desk: Desk, { who, countryCode }: Statement, { party }: ResolvedStatement) {
  return party ? { party, commands: [] } : findOrAddParty(desk, who, countryCode)
}

/** What was known about an earlier stance (who stated it, when) does not hold for another one. */
function statedIn({ suggestion }: Desk, { who }: Statement, party: Party, before: Position, stance: Stance) {
  const speaker = foldWords(who) === foldWords(party.name) ? (suggestion.attribution?.who ?? '') : who
  if (before.stance === stance) return { statedBy: before.statedBy || speaker }
  return { stance, statedBy: speaker, statedOn: null, validAsOf: null }
}

function changeTo({ id, stance, statedBy, statedOn, validAsOf }: Position): SimpleCommand {
  return { kind: 'change', of: 'position', id, changes: { stance, statedBy, statedOn, validAsOf } }
}

function describeCommitment(
  { suggestion }: Desk,
  value: ValueOf<'commitment'>,
  partyId: string | null,
  themeId: string | null,
): Omit<Commitment, 'id'> {
  const { who, amount, unit, due, dueWords } = value
  const text = lastAnchor(suggestion).exact
  const what = shorten(oneLine(value.what) || oneLine(text))
  return { partyId, who, themeId, what, amount, unit, due, dueWords, text, status: 'reported' }
}

/** A statement heard from somebody is something to listen for, and background only until the adviser decides otherwise. */
function listenFor(desk: Desk): readonly SimpleCommand[] {
  const text = shorten(oneLine(lastAnchor(desk.suggestion).exact))
  const point = { ...createPoint(desk.newId(), null, 'to-listen-for', plainLine(text)), isSayable: false }
  return [
    { kind: 'add', of: 'point', item: point, index: null },
    cite(desk, { kind: 'point', id: point.id, field: 'text' }, text, 'sentence'),
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function shorten(text: string): string {
  return text.length > 500 ? `${text.slice(0, 499)}…` : text
}
