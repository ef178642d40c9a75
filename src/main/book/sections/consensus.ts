import type { Consensus } from '../../../shared/domain/consensus'
import type { Fact } from '../../../shared/domain/evidence'
import type { Party } from '../../../shared/domain/party'
import type { Position, Stance } from '../../../shared/domain/position'
import type { Statement, StatementGroup } from '../model-parts'
import { asSentence } from '../printable'
import type { ConsensusEntry } from '../position-model'
import { fill } from '../wording'
import type { Desk } from './desk'
import { confidenceSentences, likelihoodText } from './likelihoods'
import { narrowPartyName, partyName } from './party-name'
import { plain } from './rows'
import { createVerdict, resultOf } from './verdict'

/** More names than this are counted; all of them are in the matrix. */
const MOST_NAMES = 30
/** What decides a theme comes first. */
const ORDER: readonly Stance[] = ['opposes', 'reserves', 'conditional', 'undecided', 'supports', 'unknown']
const FIELDS = ['stance', 'salience', 'conditions', 'redLine', 'statedBy', 'statedOn', 'validAsOf', 'moving', 'confidence'] as const

/** Consensus on one theme in words: the result, who blocks, who reserves and on what condition, who is not heard, what absences do. */
export function createConsensusEntry(desk: Desk, consensus: Consensus): ConsensusEntry | null {
  if (consensus.total.count + consensus.away.length === 0) return null
  const { matters } = desk.wording.words
  const stances = ORDER.filter((stance) => consensus.parties[stance].length > 0)
  const groups = stances.map((stance) => stanceGroup(desk, consensus, stance))
  return { label: matters.labels.result, ...verdictOf(desk, consensus), groups: [...groups, ...awayGroup(desk, consensus)] }
}

function verdictOf({ wording }: Desk, consensus: Consensus) {
  const verdict = createVerdict(wording, consensus)
  if (consensus.outcomeIfConditionsMet === consensus.outcome) return verdict
  const outcome = wording.words.matters.outcomes[consensus.outcomeIfConditionsMet]
  return { ...verdict, result: `${verdict.result}. ${fill(wording.words.matters.ifConditionsMet, { outcome })}` }
}

function stanceGroup(desk: Desk, { themeId, parties }: Consensus, stance: Stance): StatementGroup {
  const known = parties[stance].map((party) => ({ party, ...knownOf(desk, desk.positions.positionAt(party.id, themeId), stance) }))
  // Those with details are printed first, so they are cited first.
  const items = known.flatMap(({ party, facts, details }) => (details.length > 0 ? [statement(desk, party, facts, details)] : []))
  const others = known.filter(({ details }) => details.length === 0)
  const names = others.slice(0, MOST_NAMES).map(({ party, facts }) => desk.notes.cite(narrowPartyName(desk.wording, party), ...facts))
  return { label: labelOf(desk, stance), items, names, more: moreOf(desk, others.length - names.length) }
}

function labelOf({ wording: { words } }: Desk, stance: Stance): string {
  const { labels, stances } = words.matters
  if (stance === 'opposes') return labels.blocks
  return stance === 'reserves' ? labels.reserves : stances[stance].short
}

function moreOf({ wording }: Desk, count: number): string {
  return count > 0 ? wording.plural(wording.words.matters.moreNames, count, { count }) : ''
}

function knownOf(
  desk: Desk,
  position: Position | undefined,
  stance: Stance,
): { readonly facts: readonly Fact[]; readonly details: readonly string[] } {
  if (!position) return { facts: [], details: [] }
  const facts = FIELDS.map((field): Fact => ({ kind: 'position', id: position.id, field }))
  return { facts, details: hasMoreToSay(position, stance) ? detailsOf(desk, position) : [] }
}

/** Of those who do not stand in the way only what could change is told; who said it when is in the footnotes and in the attached data. */
function hasMoreToSay({ conditions, redLine, moving }: Position, stance: Stance): boolean {
  return stance === 'opposes' || stance === 'reserves' || conditions !== '' || redLine !== '' || moving !== null
}

function statement({ wording, notes }: Desk, party: Party, facts: readonly Fact[], details: readonly string[]): Statement {
  return { name: narrowPartyName(wording, party), ...notes.cite('', ...facts), details }
}

/** What qualifies a position, in sentences: conditions, red line, weight, likelihood, confidence, who stated it. */
export function detailsOf(
  { wording }: Desk,
  { conditions, redLine, salience, moving, confidence, ...position }: Position,
): readonly string[] {
  const { matters } = wording.words
  const sentences = [
    conditions ? fill(matters.wouldMove, { text: asSentence(conditions) }) : '',
    redLine ? fill(matters.redLine, { text: asSentence(redLine) }) : '',
    statedSentence(wording, position),
    position.validAsOf ? fill(matters.validAsOf, { date: wording.day(position.validAsOf) }) : '',
    salience ? fill(matters.salience, { level: matters.saliences[salience] }) : '',
    moving ? fill(matters.moving, { likelihood: likelihoodText(wording, moving) }) : '',
    ...confidenceSentences(wording, confidence),
  ]
  return sentences.filter(Boolean)
}

function statedSentence(
  { words: { matters }, day }: Desk['wording'],
  { statedBy, statedOn }: Pick<Position, 'statedBy' | 'statedOn'>,
): string {
  const date = statedOn ? day(statedOn) : ''
  if (statedBy && date) return fill(matters.stated.byOn, { who: statedBy, date })
  if (statedBy) return fill(matters.stated.by, { who: statedBy })
  return date ? fill(matters.stated.on, { date }) : ''
}

/** Who stays away: what would come of it with them, one by one where it differs, and all together. */
function awayGroup(desk: Desk, consensus: Consensus): readonly StatementGroup[] {
  const { away, outcome, outcomeIfAllCame } = consensus
  if (away.length === 0) return []
  const { wording } = desk
  const { matters } = wording.words
  const same = away.filter(({ outcomeIfPresent }) => outcomeIfPresent === outcome).map(({ party }) => partyName(wording, party))
  const other = away.filter(({ outcomeIfPresent }) => outcomeIfPresent !== outcome)
  const sentences = [
    ...other.map(({ party, stance, outcomeIfPresent }) =>
      fill(matters.ifCame, {
        party: partyName(wording, party),
        stance: matters.stances[stance].full,
        outcome: resultOf(wording, consensus, outcomeIfPresent),
      }),
    ),
    same.length > 0 ? fill(matters.absenceWithoutEffect, { parties: wording.list(same) }) : '',
    away.length > 1 ? fill(matters.ifAllCame, { outcome: resultOf(wording, consensus, outcomeIfAllCame) }) : '',
  ]
  const items = sentences.filter(Boolean).map((text): Statement => ({ name: '', ...plain(text), details: [] }))
  return [{ label: matters.labels.away, items, names: [], more: '' }]
}
