import { findItem, type Meeting } from '../../../shared/domain/meeting'
import type { Gap } from '../../../shared/domain/gaps/gap'
import { elementIdOf, tabOf } from './fact-place'
import type { Tab } from './router.svelte'

/** The place of a theme that was announced and not named. */
export function themeGapId(number: number): string {
  return `theme-gap-${number}`
}

/** Where a gap is filled: the tab and the element that takes the focus. */
export function placeOfGap(meeting: Meeting, { rule, fact, values }: Gap): { readonly tab: Tab; readonly elementId: string } {
  if (rule === 'theme-not-named') return { tab: 'themes', elementId: themeGapId(Number(values['number'])) }
  // Who has a delegation already is not asked for it in a field of its own.
  if (rule === 'role-without-country' && findItem(meeting, 'person', fact.id)?.partyId) {
    return { tab: 'people', elementId: elementIdOf({ id: fact.id, field: 'name' }) }
  }
  const isMeetingPoint = fact.kind === 'point' && findItem(meeting, 'point', fact.id)?.themeId === null
  return { tab: tabOf(fact.kind, isMeetingPoint), elementId: elementIdOf(fact) }
}
