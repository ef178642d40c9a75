import { findItem } from '../../../shared/domain/meeting'
import { nameOf } from '../../../shared/domain/person'
import { ofTheme } from '../../../shared/domain/point-scope'
import { themeSlots, type Theme, type ThemeSlot } from '../../../shared/domain/theme'
import type { ThemeEntry } from '../book-model'
import type { ListSection, Row } from '../model-parts'
import { fill } from '../wording'
import { createConsensusEntry } from './consensus'
import type { Desk } from './desk'
import { createMandateEntry } from './mandate'
import { pointGroups } from './points'
import { filled, plain, proseRow } from './rows'
import { createTimeRow } from './speaking-time'
import { createBracketGroup, createJudgementGroups } from './statements'

const HEADINGS = ['ourObjectives', 'argumentsToUse', 'tacticalArguments', 'theirObjectives', 'ourResponse', 'pressLine'] as const

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
  return slot.kind === 'gap' ? gapEntry(desk, slot.number) : themeEntry(desk, slot.theme, slot.number)
}

function gapEntry({ wording: { words } }: Desk, number: number): ThemeEntry {
  const nothing = { tags: plain(''), rows: [], groups: [], consensus: null, mandate: null, headings: [], judgements: [] }
  return { heading: fill(words.themeGap, { number }), number, isGap: true, startsPage: false, ...nothing, wording: null, brackets: null }
}

/** In the order of the page, since footnotes count through it. */
function themeEntry(desk: Desk, theme: Theme, number: number): ThemeEntry {
  const { notes, wording, meeting } = desk
  const assessed = desk.consensus[number - 1]
  const hasPositions = meeting.lists.position.some(({ themeId }) => themeId === theme.id)
  const tags = notes.cite(tagsOf(desk, theme), ...['title', 'dimension', 'horizon'].map((field) => aboutTheme(theme, field)))
  const rows = rowsOf(desk, theme)
  const groups = pointGroups(desk, ofTheme(theme.id))
  const consensus = hasPositions && assessed ? createConsensusEntry(desk, assessed) : null
  const mandate = createMandateEntry(desk, theme.id)
  return {
    ...{ heading: fill(wording.words.theme, { number, title: theme.title }), number, isGap: false },
    ...{ startsPage: number > 1 && (consensus !== null || mandate !== null), tags, rows, groups, consensus, mandate },
    ...{ headings: headingRows(desk, theme), judgements: createJudgementGroups(desk, theme.id) },
    ...{ wording: wordingRow(desk, theme), brackets: createBracketGroup(desk, theme.id) },
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

function rowsOf(desk: Desk, theme: Theme): readonly Row[] {
  const { labels, matters } = desk.wording.words
  const person = theme.leadPersonId === null ? undefined : findItem(desk.meeting, 'person', theme.leadPersonId)
  return filled([
    themeRow(desk, theme, labels.question, 'question'),
    themeRow(desk, theme, labels.outcome, 'outcome'),
    person ? proseRow(desk.notes.cite, matters.labels.lead, nameOf(person), aboutTheme(theme, 'leadPersonId')) : null,
    createTimeRow(desk, theme.id),
  ])
}

/** The six headings of a brief as far as they are filled (FCO, 1985), then the background. */
function headingRows(desk: Desk, theme: Theme): readonly Row[] {
  const { labels, matters } = desk.wording.words
  const headings = HEADINGS.map((field) =>
    proseRow(desk.notes.cite, matters.labels[field], theme.headings[field], aboutTheme(theme, field)),
  )
  return filled([...headings, themeRow(desk, theme, labels.background, 'background')])
}

function wordingRow(desk: Desk, theme: Theme): Row | null {
  return themeRow(desk, theme, desk.wording.words.matters.labels.wording, 'wording')
}

function themeRow({ notes }: Desk, theme: Theme, label: string, field: 'question' | 'outcome' | 'background' | 'wording'): Row | null {
  return proseRow(notes.cite, label, theme[field], aboutTheme(theme, field))
}

function aboutTheme({ id }: Theme, field: string) {
  return { kind: 'theme', id, field } as const
}
