import { assessBudget } from '../../shared/domain/budget'
import { assessThemes } from '../../shared/domain/consensus'
import type { BookSettings, Edition } from '../../shared/domain/edition'
import type { Meeting } from '../../shared/domain/meeting'
import { paceOf } from '../../shared/domain/pace'
import { createPositionTable } from '../../shared/domain/position-lookup'
import type { BookModel } from './book-model'
import type { ListSection, Row } from './model-parts'
import { mapStrings, printable, shorten } from './printable'
import { createAbbreviations } from './sections/abbreviations'
import { createAbsencesSection } from './sections/absences'
import { createBilaterals } from './sections/bilaterals'
import { createBiographies } from './sections/biographies'
import { createContacts } from './sections/contacts'
import { createLedger } from './sections/ledger'
import { createChecks, type PrintedChecks } from './sections/checks'
import type { Desk } from './sections/desk'
import { createCommitments } from './sections/commitments'
import { createKeyPoints, dateOf } from './sections/key-points'
import { createMaps } from './sections/maps'
import { createMatrix } from './sections/matrix'
import { createNotes, type Notes } from './sections/notes'
import { createOverview } from './sections/overview'
import { createParticipantsSection } from './sections/participants'
import { createPointsSection } from './sections/points'
import { createProgramme } from './sections/programme'
import { plain } from './sections/rows'
import { createSourcesSection } from './sections/sources'
import { paceSentence } from './sections/speaking-time'
import { createThemesSection } from './sections/themes'
import { createWording, fill, type Wording } from './wording'

const RUNNING_TITLE_LENGTH = 40

const NO_PHOTOS: ReadonlySet<string> = new Set()

/** What a book is made from. */
export interface BookInput {
  /** Hashes of the photos the engine is given with the model; none where they are left out. */
  readonly photos?: ReadonlySet<string>
  readonly meeting: Meeting
  /** Null for a draft. */
  readonly edition: Edition | null
  /** What nobody knows yet, as sentences in the book's language, in the order of the checks. */
  readonly unknowns: readonly string[]
  /** What the checks have found, in the book's language; printed only where the settings ask for it. */
  readonly checks?: PrintedChecks
}

/** The settings a book is printed with: those its edition was frozen with, else those of the meeting. */
export function settingsOf({ meeting, edition }: Pick<BookInput, 'meeting' | 'edition'>): BookSettings {
  return edition?.settings ?? meeting.fields.book
}

/** The document model of a book. Pure: the same meeting and edition always give the same model. */
export function createBookModel(input: BookInput): BookModel {
  const { language, paper } = settingsOf(input)
  const wording = createWording(language)
  const frame = { language, paper, isDraft: input.edition === null, ...frameOf(input, wording) }
  return mapStrings<BookModel>({ ...frame, ...bodyOf(input, wording) }, printable)
}

function frameOf(input: BookInput, wording: Wording) {
  const { words } = wording
  const { fields } = input.meeting
  return {
    document: documentOf(input, wording),
    marking: fields.marking || words.markingNotChosen,
    edition: editionOf(input, wording),
    pageOf: words.pageOf,
    runningTitle: shorten(fields.title, RUNNING_TITLE_LENGTH, '…'),
    dataAttached: words.dataAttached,
    cover: coverOf(input, wording),
    contents: { heading: words.headings.contents, reading: words.headings.reading, legend: legendOf(input.meeting, wording) },
  }
}

/** The order of the lines is the order of the pages: footnotes count through it. */
function bodyOf(input: BookInput, wording: Wording) {
  const { meeting } = input
  const notes = createNotes(meeting, wording)
  const desk = createDesk(meeting, wording, notes)
  const { headings, empty } = wording.words
  const unknowns: ListSection<string> = { heading: headings.unknowns, lead: [], items: input.unknowns, empty: empty.unknowns }
  const keyPoints = createKeyPoints(desk)
  const programme = createProgramme(desk)
  const participants = createParticipantsSection(desk)
  const absences = createAbsencesSection(desk)
  const ledger = createLedger(desk)
  const biographies = createBiographies(desk, input.photos ?? NO_PHOTOS)
  const overview = createOverview(desk)
  const maps = createMaps(desk)
  const matrix = createMatrix(desk)
  const themes = createThemesSection(desk)
  const bilaterals = createBilaterals(desk)
  const commitments = createCommitments(desk)
  const points = createPointsSection(desk)
  const positions = { overview, maps, matrix }
  const abbreviations = createAbbreviations(desk, settingsOf(input).language)
  const sources = createSourcesSection(desk)
  const checks = input.checks && settingsOf(input).printsChecks ? createChecks(input.checks, wording) : null
  return {
    keyPoints,
    programme,
    participants,
    absences,
    ...{ ledger, biographies, bilaterals, contacts: createContacts(desk) },
    ...positions,
    themes,
    commitments,
    points,
    unknowns,
    abbreviations,
    sources,
    checks,
    notes: notes.all(),
  }
}

function createDesk(meeting: Meeting, wording: Wording, notes: Notes): Desk {
  const assessed = { consensus: assessThemes(meeting), positions: createPositionTable(meeting), budget: assessBudget(meeting) }
  return { meeting, wording, notes, ...assessed }
}

function documentOf({ meeting, edition }: BookInput, { words }: Wording): BookModel['document'] {
  const [year = 0, month = 1, date = 1] = (edition?.date ?? meeting.createdAt.slice(0, 10)).split('-').map(Number)
  // Through a date, so that a day that does not exist becomes one that does: the file format takes no other.
  const day = new Date(Date.UTC(year, month - 1, date))
  return {
    title: meeting.fields.title,
    author: words.author,
    description: words.kindOfDocument,
    day: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
  }
}

function editionOf({ edition }: BookInput, { words, day }: Wording): string {
  return edition ? fill(words.edition, { number: edition.number, date: day(edition.date) }) : words.draft
}

function coverOf(input: BookInput, wording: Wording): BookModel['cover'] {
  const { words, country } = wording
  const { title, place, countryCode } = input.meeting.fields
  return {
    kind: words.kindOfDocument,
    title,
    place: [place, country(countryCode, '')].filter(Boolean).join(', '),
    date: dateOf({ meeting: input.meeting, wording }),
    draftNotice: input.edition ? '' : words.draftNotice,
    facts: [
      { label: words.bookFor, value: settingsOf(input).audience || words.untitledAudience },
      { label: words.labels.edition, value: editionOf(input, wording) },
    ],
  }
}

function legendOf({ fields, lists }: Meeting, wording: Wording): readonly Row[] {
  const { labels, legend, matters } = wording.words
  const row = (label: string, text: string): Row => ({ label, paragraphs: [plain(text)] })
  const time = lists.point.length === 0 ? [] : [row(matters.labels.time, paceSentence(wording, paceOf(fields), fields))]
  return [row(labels.notes, legend.notes), row(labels.points, legend.points), ...time, row(labels.grades, legend.grades)]
}
