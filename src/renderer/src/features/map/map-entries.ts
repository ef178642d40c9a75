import { findAwayParties } from '../../../../shared/domain/participation'
import type { Party } from '../../../../shared/domain/party'
import type { Meeting } from '../../../../shared/domain/meeting'
import { STANCES, type Stance } from '../../../../shared/domain/position'
import { createPositionTable } from '../../../../shared/domain/position-lookup'
import type { MapShapes, StateShape } from '../../../../shared/geo/map-shapes'

/** A party on the map of a theme, or beside it. */
export interface MapEntry {
  readonly party: Party
  readonly stance: Stance
  /** It stays away; what it thinks is shown and does not count. */
  readonly isAway: boolean
  /** Null for organisations, and for states that the view does not show. */
  readonly shape: StateShape | null
}

/** Parties that stand together in the list: of one stance, or all who stay away. */
export interface EntryGroup {
  readonly kind: Stance | 'away'
  readonly entries: readonly MapEntry[]
}

/** Every party with its stance on the theme, in the order of the meeting. */
export function createEntries(meeting: Meeting, themeId: string, shapes: MapShapes): readonly MapEntry[] {
  const away = findAwayParties(meeting)
  const positions = createPositionTable(meeting)
  const shapeByCode = new Map(shapes.states.map((shape) => [shape.code, shape]))
  return meeting.lists.party.map((party) => ({
    party,
    stance: positions.stanceAt(party.id, themeId),
    isAway: away.has(party.id),
    shape: shapeByCode.get(party.countryCode ?? '') ?? null,
  }))
}

/** From support to opposition and the unknown, then who stays away; groups without anybody are left out. */
export function groupEntries(entries: readonly MapEntry[]): readonly EntryGroup[] {
  const byStance = STANCES.map((stance) => ({ kind: stance, entries: entries.filter((each) => !each.isAway && each.stance === stance) }))
  const away = { kind: 'away' as const, entries: entries.filter(({ isAway }) => isAway) }
  return [...byStance, away].filter((group) => group.entries.length > 0)
}

/** What is drawn for each state, by its code. Where two parties have the same state, the first of them is drawn; both are in the list. */
export function entriesByCode(entries: readonly MapEntry[]): ReadonlyMap<string, MapEntry> {
  const drawn = entries.flatMap((entry) => (entry.shape ? [[entry.shape.code, entry] as const] : []))
  return new Map(drawn.toReversed())
}
