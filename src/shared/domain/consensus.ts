import type { DecisionRule } from './decision-rule'
import type { Likelihood } from './likelihood'
import type { Meeting } from './meeting'
import { decide, type Outcome, type Share, type Tally } from './outcome'
import { findAwayParties } from './participation'
import type { Party } from './party'
import { createPositionTable, type PositionTable } from './position-lookup'
import { STANCES, type Position, type Stance } from './position'

/** A party that does not take part, and what would come of it if this party alone did. */
interface Absence {
  readonly party: Party
  readonly stance: Stance
  readonly outcomeIfPresent: Outcome
}

/** What would bring a party that opposes or reserves to move; both texts may be empty. */
export interface Movement {
  readonly party: Party
  readonly stance: 'opposes' | 'reserves'
  readonly conditions: string
  readonly redLine: string
  readonly moving: Likelihood | null
}

/** One stretch of the bar of a theme. All six are always there, in the order of `STANCES`; empty ones have the count 0. */
interface Segment extends Share {
  readonly stance: Stance
}

/** How far the parties agree on one theme. Lists of parties are in the order of the meeting. */
export interface Consensus {
  readonly themeId: string
  readonly rule: DecisionRule
  readonly outcome: Outcome
  /** What would come of it if every condition of those who support with conditions were met. */
  readonly outcomeIfConditionsMet: Outcome
  /** Those who take part, by stance: `parties.opposes` block, `parties.unknown` have not been heard. */
  readonly parties: Readonly<Record<Stance, readonly Party[]>>
  /** Under what conditions those who oppose, then those who reserve, would move. */
  readonly movements: readonly Movement[]
  readonly away: readonly Absence[]
  /** What would come of it if everybody came who stays away. */
  readonly outcomeIfAllCame: Outcome
  readonly segments: readonly Segment[]
  /** All who take part: heads and the weight of their votes. */
  readonly total: Share
}

/** Assesses one theme; `assessThemes` does it for all at once and cheaper. See `decide` for what the rules mean. */
export function assessConsensus(meeting: Meeting, themeId: string): Consensus {
  return assess(createTable(meeting), themeId)
}

/** Assesses every theme of the meeting, in their order. */
export function assessThemes(meeting: Meeting): readonly Consensus[] {
  const table = createTable(meeting)
  return meeting.lists.theme.map(({ id }) => assess(table, id))
}

/** What is the same for all themes. */
interface Table {
  readonly rule: DecisionRule
  readonly present: readonly Party[]
  readonly away: readonly Party[]
  readonly positions: PositionTable
}

function createTable(meeting: Meeting): Table {
  const away = findAwayParties(meeting)
  return {
    rule: meeting.fields.decisionRule,
    present: meeting.lists.party.filter(({ id }) => !away.has(id)),
    away: meeting.lists.party.filter(({ id }) => away.has(id)),
    positions: createPositionTable(meeting),
  }
}

function assess(table: Table, themeId: string): Consensus {
  const { rule } = table
  const positions = table.positions.positionsOn(themeId)
  const parties = groupByStance(table.present, positions)
  const tally = tallyOf(parties)
  const segments = STANCES.map((stance): Segment => ({ stance, ...tally[stance] }))
  const absent = groupByStance(table.away, positions)
  return {
    themeId,
    rule,
    outcome: decide(rule, tally),
    outcomeIfConditionsMet: decide(rule, meetConditions(tally)),
    parties,
    movements: [...movementsOf(parties, 'opposes', positions), ...movementsOf(parties, 'reserves', positions)],
    away: table.away.map((party) => absenceOf(rule, tally, party, stanceOf(party, positions))),
    outcomeIfAllCame: decide(rule, addTallies(tally, tallyOf(absent))),
    segments,
    total: segments.reduce(addShares, NOTHING),
  }
}

type PositionsByParty = ReadonlyMap<string, Position>

function stanceOf(party: Party, positions: PositionsByParty): Stance {
  return positions.get(party.id)?.stance ?? 'unknown'
}

function groupByStance(parties: readonly Party[], positions: PositionsByParty): Consensus['parties'] {
  const groups: Record<Stance, Party[]> = { supports: [], conditional: [], undecided: [], reserves: [], opposes: [], unknown: [] }
  for (const party of parties) groups[stanceOf(party, positions)].push(party)
  return groups
}

const NOTHING: Share = { count: 0, weight: 0 }

function addShares(left: Share, right: Share): Share {
  return { count: left.count + right.count, weight: left.weight + right.weight }
}

function shareOf(parties: readonly Party[]): Share {
  return { count: parties.length, weight: parties.reduce((sum, { weight }) => sum + weight, 0) }
}

function tallyOf(parties: Consensus['parties']): Tally {
  return mapStances((stance) => shareOf(parties[stance]))
}

function addTallies(left: Tally, right: Tally): Tally {
  return mapStances((stance) => addShares(left[stance], right[stance]))
}

function mapStances(shareAt: (stance: Stance) => Share): Tally {
  return {
    supports: shareAt('supports'),
    conditional: shareAt('conditional'),
    undecided: shareAt('undecided'),
    reserves: shareAt('reserves'),
    opposes: shareAt('opposes'),
    unknown: shareAt('unknown'),
  }
}

function meetConditions(tally: Tally): Tally {
  return { ...tally, supports: addShares(tally.supports, tally.conditional), conditional: NOTHING }
}

function absenceOf(rule: DecisionRule, tally: Tally, party: Party, stance: Stance): Absence {
  const withParty = { ...tally, [stance]: addShares(tally[stance], shareOf([party])) }
  return { party, stance, outcomeIfPresent: decide(rule, withParty) }
}

function movementsOf(parties: Consensus['parties'], stance: Movement['stance'], positions: PositionsByParty): readonly Movement[] {
  return parties[stance].map((party) => {
    const position = positions.get(party.id)
    return {
      party,
      stance,
      conditions: position?.conditions ?? '',
      redLine: position?.redLine ?? '',
      moving: position?.moving ?? null,
    }
  })
}
