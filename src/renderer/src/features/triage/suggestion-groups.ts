import type { Suggestion, SuggestionField } from '../../../../shared/domain/suggestion'
import { fold } from './fold'

/** The parts into which the suggestions of a source fall, in the order a briefing is read. */
const GROUPS = ['meeting', 'people', 'themes', 'statements'] as const
export type GroupName = (typeof GROUPS)[number]

/** Suggestions of one part, in the order of the text. */
export interface Group {
  readonly name: GroupName
  readonly suggestions: readonly Suggestion[]
}

const GROUP_OF: Readonly<Record<SuggestionField, GroupName>> = {
  title: 'meeting',
  place: 'meeting',
  date: 'meeting',
  host: 'meeting',
  expectedLeaders: 'meeting',
  declaredThemes: 'meeting',
  person: 'people',
  theme: 'themes',
  position: 'statements',
  commitment: 'statements',
}

/** The suggestions of one source by part; a part without any is left out. */
export function groupsOf(suggestions: readonly Suggestion[]): readonly Group[] {
  const ordered = suggestions.toSorted((left, right) => startOf(left) - startOf(right))
  const groups = GROUPS.map((name) => ({ name, suggestions: ordered.filter(({ value }) => GROUP_OF[value.field] === name) }))
  return groups.filter((group) => group.suggestions.length > 0)
}

function startOf({ anchors }: Suggestion): number {
  return anchors[0]?.start ?? 0
}

/** Whether each of the words stands somewhere in what the suggestion says or in the words of its source. */
export function matches({ value, anchors }: Suggestion, words: string): boolean {
  const parts: readonly unknown[] = Object.values(value)
  const text = fold([...parts.map(String), ...anchors.map(({ exact }) => exact)].join(' '))
  return fold(words)
    .split(/\s+/u)
    .every((word) => text.includes(word))
}
