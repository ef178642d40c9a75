import * as z from 'zod/mini'
import { isUnanswered } from './afterwards'
import type { Item, ItemKind, Meeting } from './meeting'
import { filledLineSchema, idSchema, type Immutable } from './primitives'
import { REFERENCES, type IsHit } from './references'

/** What a new briefing can take over from an earlier one, beside single themes. */
export const CARRY_PARTS = ['party', 'person', 'contact', 'position', 'commitment', 'point', 'bilateral', 'programme'] as const
/** See {@link CARRY_PARTS}. */
export type CarryPart = (typeof CARRY_PARTS)[number]

/** What a person has chosen to take over, and what the new briefing is called. */
export const carryChoiceSchema = z.strictObject({
  title: filledLineSchema,
  parts: z.array(z.enum(CARRY_PARTS)).check(z.maxLength(CARRY_PARTS.length)),
  /** The themes that are taken up again, with their mandate and background. */
  themeIds: z.array(idSchema).check(z.maxLength(20_000)),
})
/** See {@link carryChoiceSchema}. */
export type CarryChoice = Immutable<z.infer<typeof carryChoiceSchema>>

/** For which purpose something is taken over: the meeting that follows, or another one of the same form. */
export type CarryPurpose = 'next' | 'form'

/**
 * What is proposed: for the next meeting who takes part, where all stand, what is promised or was not answered, and the themes that were not
 * reached; for another meeting of the same form its parties and programme.
 */
export function proposeCarrying(meeting: Meeting, purpose: CarryPurpose, title: string): CarryChoice {
  if (purpose === 'form') return { title, parts: ['party', 'contact', 'programme'], themeIds: [] }
  const themeIds = meeting.lists.theme.map(({ id }) => id).filter((id) => !isReached(meeting, id))
  return { title, parts: ['party', 'person', 'contact', 'position', 'commitment', 'point'], themeIds }
}

function isReached({ lists }: Meeting, id: string): boolean {
  return lists.result.some(({ themeId, grade }) => themeId === id && grade === 'reached')
}

/** The identities of what is taken over, by kind. */
export type Kept = ReadonlyMap<ItemKind, ReadonlySet<string>>

/**
 * What of a meeting a choice takes over. A theme brings its mandate, its background and its brackets; facts bring the passages they rest on, and
 * these their sources. Of what was promised only what is still owed comes, of the points those without an answer. What cannot stand
 * without something that is not taken over stays behind. Suggestions, notes, results, accepted findings and editions always do.
 */
export function selectKept(meeting: Meeting, choice: CarryChoice): Kept {
  const wanted = new Map<ItemKind, ReadonlySet<string>>(CARRY_PARTS.map((part) => [part, idsOf(meeting, part, choice)]))
  wanted.set('theme', idsOf(meeting, 'theme', choice))
  for (const kind of ['mandate', 'judgement', 'bracket', 'evidence', 'source'] as const) wanted.set(kind, allIds(meeting.lists[kind]))
  const standing = withoutLost(meeting, wanted)
  const cited = new Set(meeting.lists.evidence.filter(({ id }) => standing.get('evidence')?.has(id)).map(({ sourceId }) => sourceId))
  return new Map([...standing, ['source', cited]])
}

function idsOf(meeting: Meeting, kind: CarryPart | 'theme', choice: CarryChoice): ReadonlySet<string> {
  const { lists } = meeting
  if (kind === 'theme') return allIds(lists.theme.filter(({ id }) => choice.themeIds.includes(id)))
  if (!choice.parts.includes(kind)) return NONE
  if (kind === 'commitment') return allIds(lists.commitment.filter(({ status }) => status !== 'delivered' && status !== 'withdrawn'))
  return allIds(kind === 'point' ? lists.point.filter(isUnanswered) : lists[kind])
}

const NONE: ReadonlySet<string> = new Set()

function allIds(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}

/** Points keep their words without their theme or conversation: they are then about the meeting as a whole. */
const OWNERS = REFERENCES.filter(({ from, bond }) => bond === 'owner' && from !== 'point')

/** Takes out, until nothing more is lost, what belongs to something that is not there. */
function withoutLost(meeting: Meeting, wanted: Kept): Kept {
  const standing = new Map(wanted)
  const isLost: IsHit = (kind, id) => (kind === 'meeting' ? true : !(standing.get(kind)?.has(id) ?? false))
  for (let isDone = false; !isDone;) {
    isDone = true
    for (const { from, points } of OWNERS) {
      const before = standing.get(from) ?? NONE
      const items = (meeting.lists[from] as readonly Item<ItemKind>[]).filter(({ id }) => before.has(id))
      const left = items.filter((item) => !points(item, isLost))
      if (left.length < items.length) isDone = false
      standing.set(from, allIds(left))
    }
  }
  return standing
}
