import { tick } from 'svelte'

/** Where the filter is found in the window. */
export const FILTER_ID = 'triage-filter'

/** Where the row of a suggestion is found in the window. */
export function rowIdOf(suggestionId: string): string {
  return `suggestion-${suggestionId}`
}

/** Brings the keyboard to the row of a suggestion, once it is drawn. */
export async function focusRow(suggestionId: string | undefined): Promise<void> {
  await tick()
  const row = suggestionId === undefined ? null : document.getElementById(rowIdOf(suggestionId))
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

/** Brings the keyboard to the filter, with what stands there selected. */
export function focusFilter(): void {
  const filter = document.getElementById(FILTER_ID)
  if (filter instanceof HTMLInputElement) filter.select()
}
