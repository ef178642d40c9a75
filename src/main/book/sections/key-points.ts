import type { Fact } from '../../../shared/domain/evidence'
import { isHost } from '../../../shared/domain/party'
import { ofTheme, WHOLE_MEETING } from '../../../shared/domain/point-scope'
import type { BookModel } from '../book-model'
import type { Row } from '../model-parts'
import { fill } from '../wording'
import type { Desk } from './desk'
import { leadersSentence } from './leaders'
import { pointGroups } from './points'
import { filled, plain, proseRow } from './rows'
import { themesSentence } from './themes'

/** The front page: what a reader with one minute needs, and nothing else. */
export function createKeyPoints(desk: Desk): BookModel['keyPoints'] {
  const { headings, empty } = desk.wording.words
  const written = filled([purposeRow(desk), objectivesRow(desk)])
  const rows = [...written, ...filled([placeRow(desk), dateRow(desk), hostsRow(desk), comingRow(desk), themesRow(desk)])]
  const groups = pointsToMake(desk)
  return { heading: headings.keyPoints, rows, groups, empty: written.length + groups.length === 0 ? empty.keyPoints : '' }
}

function purposeRow({ meeting, notes, wording }: Desk): Row | null {
  return proseRow(notes.cite, wording.words.labels.purpose, meeting.fields.purpose, aboutMeeting(meeting.id, 'purpose'))
}

function objectivesRow({ meeting, notes, wording }: Desk): Row | null {
  const objectives = meeting.fields.objectives.filter((objective) => objective.trim() !== '')
  const numbered = objectives.map((objective, index) => (objectives.length > 1 ? `${index + 1}. ${objective}` : objective)).join('\n')
  return proseRow(notes.cite, wording.words.labels.objectives, numbered, aboutMeeting(meeting.id, 'objectives'))
}

function placeRow(desk: Desk): Row | null {
  const { place, countryCode } = desk.meeting.fields
  const country = desk.wording.country(countryCode, '')
  return factRow(desk, desk.wording.words.labels.place, [place, country].filter(Boolean).join(', '), 'place', 'countryCode')
}

function dateRow(desk: Desk): Row | null {
  return factRow(desk, desk.wording.words.labels.date, dateOf(desk), 'day', 'dateWords')
}

/** The day in full; else the words of the source with the remark that the date is not known; else only that remark. */
export function dateOf({ meeting: { fields }, wording: { words, longDay } }: Pick<Desk, 'meeting' | 'wording'>): string {
  if (fields.day && fields.lastDay && fields.lastDay > fields.day) return `${longDay(fields.day)} – ${longDay(fields.lastDay)}`
  if (fields.day) return longDay(fields.day)
  return fields.dateWords ? fill(words.empty.dateWords, { words: fields.dateWords }) : words.empty.date
}

function hostsRow({ meeting, notes, wording }: Desk): Row | null {
  const hosts = meeting.lists.party.filter(isHost)
  const facts = hosts.map(({ id }): Fact => ({ kind: 'party', id, field: 'role' }))
  const names = hosts.map(({ countryCode, name }) => wording.country(countryCode, name))
  return proseRow(notes.cite, wording.words.labels.hosts, wording.list(names), ...facts)
}

function comingRow(desk: Desk): Row | null {
  return factRow(desk, desk.wording.words.labels.coming, leadersSentence(desk), 'expectedLeaders')
}

function themesRow(desk: Desk): Row | null {
  return factRow(desk, desk.wording.words.labels.themes, themesSentence(desk), 'declaredThemes')
}

/** A fact of the meeting with its footnotes; where the sources do not agree, a second line puts what they give side by side. */
function factRow({ meeting, notes, wording }: Desk, label: string, text: string, ...fields: readonly string[]): Row | null {
  const facts = fields.map((field) => aboutMeeting(meeting.id, field))
  const row = proseRow(notes.cite, label, text, ...facts)
  const given = facts.flatMap((fact) => notes.disagreement(fact)).map(wording.quote)
  if (!row || given.length === 0) return row
  return { label, paragraphs: [...row.paragraphs, plain(fill(wording.words.sourcesDisagree, { values: wording.list(given) }))] }
}

function aboutMeeting(id: string, field: string): Fact {
  return { kind: 'meeting', id, field }
}

/** Only what is to be said: of the whole meeting first, then of each theme under its name. */
function pointsToMake(desk: Desk): BookModel['keyPoints']['groups'] {
  const { words } = desk.wording
  const whole = pointGroups(desk, WHOLE_MEETING, ['to-make'])
  const themes = desk.meeting.lists.theme.flatMap(({ id, title }, index) =>
    pointGroups(desk, ofTheme(id), ['to-make']).map((group) => ({ ...group, label: fill(words.theme, { number: index + 1, title }) })),
  )
  return [...whole, ...themes]
}
