import type { Finding } from '../../../shared/domain/checks/check'
import type { Fact } from '../../../shared/domain/evidence'
import { findItem, type Meeting } from '../../../shared/domain/meeting'
import { elementIdOf, tabOf } from './fact-place'
import type { Tab, Target } from './router.svelte'

/** Where something is to be done about a finding. */
export interface FindingPlace {
  readonly tab: Tab
  readonly target: Target | null
}

/** The place of a theme that was announced and not named. */
export function themeGapId(number: number): string {
  return `theme-gap-${number}`
}

/** The place of an abbreviation in the list of those that are explained. */
export function abbreviationId(short: string): string {
  return `abbreviation-${short}`
}

/** The field that takes the focus for a kind of thing which is shown as a whole. */
const FIELD_OF: Partial<Readonly<Record<Fact['kind'], string>>> = {
  party: 'name',
  point: 'text',
  judgement: 'text',
  commitment: 'what',
  programme: 'title',
}

const THEME_FIELDS: ReadonlySet<string> = new Set(['title', 'question', 'outcome'])

/** Where a finding is dealt with: the tab, and what takes the focus there. */
export function placeOfFinding(meeting: Meeting, finding: Finding): FindingPlace {
  const { check, fact, values, subject } = finding
  if (check === 'theme-not-named') return at('themes', themeGapId(Number(values['number'])))
  if (fact.kind === 'meeting') return placeInMeeting(meeting, fact, subject)
  // Who has a delegation already is not asked for it in a field of its own.
  if (check === 'role-without-country' && findItem(meeting, 'person', fact.id)?.partyId) {
    return at('people', elementIdOf({ id: fact.id, field: 'name' }))
  }
  return at(tabOfFact(meeting, fact), elementIdOf({ id: fact.id, field: fieldOf(fact) }))
}

function at(tab: Tab, elementId: string): FindingPlace {
  return { tab, target: { kind: 'element', id: elementId } }
}

function fieldOf({ kind, field }: Fact): string {
  if (kind === 'bilateral' && field === 'headings') return 'personId'
  if (kind === 'theme') return THEME_FIELDS.has(field) ? field : 'title'
  return FIELD_OF[kind] ?? field
}

function tabOfFact(meeting: Meeting, { kind, id }: Fact): Tab {
  const point = kind === 'point' ? findItem(meeting, 'point', id) : undefined
  if (point?.bilateralId) return 'people'
  return tabOf(kind, point?.themeId === null)
}

function placeInMeeting(meeting: Meeting, { id, field }: Fact, subject: string): FindingPlace {
  switch (field) {
    case 'sources':
    case 'evidence':
      return placeOfSource(meeting, subject)
    case 'likelihoodScale':
      return { tab: 'themes', target: null }
    case 'abbreviations':
      return at('checks', abbreviationId(subject))
    case 'keyPoints':
      return at('overview', 'meeting-points')
    case 'objectives':
      return at('overview', elementIdOf({ id, field: 'purpose' }))
    default:
      return at('overview', elementIdOf({ id, field }))
  }
}

/** A source is shown at the first of its passages. */
function placeOfSource({ lists }: Meeting, sourceId: string): FindingPlace {
  const passage = lists.evidence.find((each) => each.sourceId === sourceId || sourceId === '')
  if (!passage) return { tab: 'sources', target: null }
  const { start, end } = passage.anchor
  return { tab: 'sources', target: { kind: 'passage', sourceId: passage.sourceId, start, end } }
}
