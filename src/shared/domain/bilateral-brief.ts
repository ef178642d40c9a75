import type { Bilateral } from './bilateral'
import type { Commitment } from './commitment'
import type { Evidence } from './evidence'
import { foldWords } from './fold-words'
import { seeFromMandate, type Mandate, type MandateView } from './mandate'
import { findItem, type Meeting } from './meeting'
import type { Party } from './party'
import type { Person } from './person'
import type { Point } from './point'
import { createPositionTable } from './position-lookup'
import type { Position } from './position'
import type { ProgrammeItem } from './programme'
import { inOrderOfTime } from './programme-time'
import type { Theme } from './theme'

/** What a conversation needs to know about one theme that is raised in it. */
export interface BriefTheme {
  readonly theme: Theme
  /** Its place in the list of themes of the meeting, from 1. */
  readonly number: number
  /** Where the counterpart stands; null while no position is recorded. */
  readonly position: Position | null
  /** The passages on which the position rests. */
  readonly evidence: readonly Evidence[]
  readonly mandate: Mandate | null
  /** The counterpart as seen from our mandate; `unknown` without one. */
  readonly view: MandateView
  /** What is said on the theme to everybody or to this counterpart. */
  readonly points: readonly Point[]
}

/** A conversation with everything the briefing already knows about it: looked up, never typed again. */
export interface BilateralBrief {
  readonly party: Party
  /** Who sits opposite; null while only the delegation is known. */
  readonly person: Person | null
  /** In the order in which they are raised. */
  readonly themes: readonly BriefTheme[]
  /** What the counterpart has promised and not withdrawn. */
  readonly commitments: readonly Commitment[]
  /** Points of this conversation alone. */
  readonly points: readonly Point[]
  /** When and where, in the order of time. */
  readonly items: readonly ProgrammeItem[]
}

/**
 * The brief for a conversation. `otherNames` are names of the counterpart beside those in the data, for instance that of its country in the
 * language of the reader; a point "to Poland" is then found under each of them.
 */
export function bilateralBrief(meeting: Meeting, bilateral: Bilateral, otherNames: readonly string[] = []): BilateralBrief | null {
  const party = findItem(meeting, 'party', bilateral.partyId)
  if (!party) return null
  const person = bilateral.personId === null ? null : (findItem(meeting, 'person', bilateral.personId) ?? null)
  const isMeant = createIsMeant([party.name, party.shortName, ...otherNames, ...(person ? [person.name, person.post] : [])])
  const positions = createPositionTable(meeting)
  return {
    party,
    person,
    themes: bilateral.themeIds.flatMap((id) => briefTheme(meeting, id, positions.positionAt(party.id, id) ?? null, isMeant)),
    commitments: meeting.lists.commitment.filter(({ partyId, status }) => partyId === party.id && status !== 'withdrawn'),
    points: meeting.lists.point.filter(({ bilateralId }) => bilateralId === bilateral.id),
    items: inOrderOfTime(meeting).filter(({ bilateralId }) => bilateralId === bilateral.id),
  }
}

type IsMeant = (audience: string) => boolean

function briefTheme(meeting: Meeting, themeId: string, position: Position | null, isMeant: IsMeant): readonly BriefTheme[] {
  const { theme: themes, mandate: mandates, evidence } = meeting.lists
  const index = themes.findIndex(({ id }) => id === themeId)
  const theme = themes[index]
  if (!theme) return []
  const mandate = mandates.find((each) => each.themeId === themeId) ?? null
  const rests = evidence.filter(({ fact }) => position !== null && fact.kind === 'position' && fact.id === position.id)
  const view = mandate ? seeFromMandate(mandate, position ?? undefined) : 'unknown'
  return [{ theme, number: index + 1, position, evidence: rests, mandate, view, points: pointsFor(meeting, themeId, isMeant) }]
}

/** A point that belongs to another one goes where that one goes, unless it is meant for somebody else. */
function pointsFor({ lists }: Meeting, themeId: string, isMeant: IsMeant): readonly Point[] {
  const own = lists.point.filter((point) => point.themeId === themeId)
  let leftOutAt = Infinity
  return own.filter(({ level, audience }) => {
    if (level > leftOutAt) return false
    leftOutAt = isMeant(audience) ? Infinity : level
    return leftOutAt === Infinity
  })
}

/** An audience is everybody, or words in which a name of the counterpart stands as a whole. */
function createIsMeant(names: readonly string[]): IsMeant {
  const wanted = names.map(foldWords).filter((name) => name !== '')
  return (audience) => {
    const words = ` ${foldWords(audience)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
    return words.trim() === '' || wanted.some((name) => words.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `))
  }
}
