import { themeSlots, type Theme, type ThemeSlot } from '../../../shared/domain/theme'
import type { ListSection, Row, ThemeEntry } from '../book-model'
import { fill } from '../wording'
import type { Desk } from './desk'
import { pointGroups } from './points'
import { filled, plain, proseRow } from './rows'

/** The numbered themes, those announced without a name among them. */
export function createThemesSection(desk: Desk): ListSection<ThemeEntry> {
  const { headings, empty } = desk.wording.words
  const lead = themesSentence(desk)
  const items = themeSlots(desk.meeting.lists.theme, desk.meeting.fields.declaredThemes).map((slot) => entry(desk, slot))
  return {
    heading: headings.themes,
    lead: lead ? [desk.notes.cite(lead, { kind: 'meeting', id: desk.meeting.id, field: 'declaredThemes' })] : [],
    items,
    empty: empty.themes,
  }
}

/** "5 themes announced, 3 named."; empty when no number was announced. */
export function themesSentence({ meeting: { fields, lists }, wording: { words, plural } }: Desk): string {
  if (fields.declaredThemes === null) return ''
  const announced = plural(words.themesAnnounced, fields.declaredThemes, { count: fields.declaredThemes })
  const named = lists.theme.filter(({ isDeclared }) => isDeclared).length
  return `${announced}, ${plural(words.themesNamed, named, { count: named })}.`
}

function entry(desk: Desk, slot: ThemeSlot): ThemeEntry {
  const { words } = desk.wording
  if (slot.kind === 'gap') return { heading: fill(words.themeGap, slot), isGap: true, tags: plain(''), rows: [], groups: [] }
  const { theme, number } = slot
  return {
    heading: fill(words.theme, { number, title: theme.title }),
    isGap: false,
    tags: desk.notes.cite(tagsOf(desk, theme), ...['title', 'dimension', 'horizon'].map((field) => aboutTheme(theme, field))),
    rows: rowsOf(desk, theme),
    groups: pointGroups(desk, theme.id),
  }
}

function tagsOf({ wording: { words } }: Desk, { dimension, horizon, isDeclared }: Theme): string {
  const tags = [
    dimension ? words.dimensions[dimension] : '',
    horizon ? words.horizons[horizon] : '',
    isDeclared ? words.announced : words.added,
  ]
  return tags.filter(Boolean).join(' · ')
}

function rowsOf({ notes, wording: { words } }: Desk, theme: Theme): readonly Row[] {
  const row = (label: string, field: 'question' | 'outcome' | 'background') =>
    proseRow(notes.cite, label, theme[field], aboutTheme(theme, field))
  const { labels } = words
  return filled([row(labels.question, 'question'), row(labels.outcome, 'outcome'), row(labels.background, 'background')])
}

function aboutTheme({ id }: Theme, field: string) {
  return { kind: 'theme', id, field } as const
}
