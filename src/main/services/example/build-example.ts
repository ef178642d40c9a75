import { createAttendance } from '../../../shared/domain/attendance'
import { anchorAt, type Evidence, type Fact } from '../../../shared/domain/evidence'
import { createBilateral } from '../../../shared/domain/bilateral'
import { createMandate } from '../../../shared/domain/mandate'
import { createMeeting, emptyLists, type Meeting } from '../../../shared/domain/meeting'
import { createParty } from '../../../shared/domain/party'
import { createPerson } from '../../../shared/domain/person'
import { createPoint, type Point } from '../../../shared/domain/point'
import { createPosition } from '../../../shared/domain/position'
import { createProgrammeItem } from '../../../shared/domain/programme'
import type { Source } from '../../../shared/domain/source'
import { createTheme } from '../../../shared/domain/theme'
import { EXAMPLE_ABSENCES } from './example-absences'
import { EXAMPLE_BILATERALS } from './example-bilaterals'
import { acceptInExample, EXAMPLE_OTHER_COUNT } from './example-checks'
import { EXAMPLE_COMMITMENTS } from './example-commitments'
import { EXAMPLE_FIELDS } from './example-fields'
import { EXAMPLE_PARTIES } from './example-parties'
import { EXAMPLE_CONTACTS, EXAMPLE_PEOPLE, EXAMPLE_PRECEDENCE, EXAMPLE_PRESENCE, EXAMPLE_READER } from './example-people'
import { EXAMPLE_KEY_POINTS, EXAMPLE_POINTS, type ExamplePoint, type ExampleWords } from './example-points'
import { EXAMPLE_DETAILS, exampleStances } from './example-positions'
import { EXAMPLE_FRAME, EXAMPLE_PROGRAMME } from './example-programme'
import { EXAMPLE_THEMES } from './example-themes'

/** A source with its frozen text. */
export interface ExampleSource {
  readonly source: Source
  readonly text: string
}

/** The texts the example rests on: the announcement that comes with the application, and the note with the invented positions. */
export interface ExampleSources {
  readonly announcement: ExampleSource
  readonly note: ExampleSource
}

/** Says on every invented position whose it is. */
const ILLUSTRATIVE = 'illustrative'
const STATED_ON = '2026-01-04'

type Lists = { -readonly [Kind in keyof Meeting['lists']]: Meeting['lists'][Kind][number][] }

/**
 * A filled briefing: 27 leaders and organisations, five themes, positions, mandate, points and commitments, all invented but for what the
 * announcement says. Pure: the same sources and identities give the same briefing. `at` is the moment it is made (ISO 8601).
 */
export function buildExample(sources: ExampleSources, newId: () => string, at: string): Meeting {
  const empty = createMeeting(newId(), EXAMPLE_FIELDS.title, at)
  const builder = new ExampleBuilder(sources, newId)
  const lists = builder.build(empty.id)
  const fields = { ...empty.fields, ...EXAMPLE_FIELDS, ...EXAMPLE_FRAME, leaderPersonId: builder.readerId }
  return acceptInExample({ ...empty, fields, lists }, newId, at)
}

class ExampleBuilder {
  readonly #sources: ExampleSources
  readonly #newId: () => string
  readonly #partyIds: ReadonlyMap<string, string>
  readonly #themeIds: readonly string[]
  readonly #lists: Lists
  /** By key of the delegation, for whatever speaks of a conversation. */
  readonly #bilateralIds: ReadonlyMap<string, string>
  /** For whom the example is made; known once it is built. */
  readerId: string | null = null

  constructor(sources: ExampleSources, newId: () => string) {
    this.#sources = sources
    this.#newId = newId
    this.#partyIds = new Map(EXAMPLE_PARTIES.map(({ key }) => [key, newId()]))
    this.#themeIds = EXAMPLE_THEMES.map(() => newId())
    this.#bilateralIds = new Map(EXAMPLE_BILATERALS.map(({ party }) => [party, newId()]))
    this.#lists = { ...emptyLists(), source: [sources.announcement.source, sources.note.source] }
  }

  build(meetingId: string): Meeting['lists'] {
    this.#citeMeeting(meetingId)
    this.#addParties()
    EXAMPLE_THEMES.forEach((_, index) => this.#addTheme(index))
    this.#addPositions()
    EXAMPLE_KEY_POINTS.forEach((point) => this.#addPoint(point, null))
    this.#addCommitments()
    this.#addBilaterals()
    this.#addContacts()
    this.#addProgramme()
    return this.#lists
  }

  #citeMeeting(id: string): void {
    this.#quote({ kind: 'meeting', id, field: 'place' }, 'announcement', 'Around 27 leaders are expected in Paris on Tuesday', 'Paris')
    this.#quote({ kind: 'meeting', id, field: 'expectedLeaders' }, 'announcement', 'Around 27 leaders are expected', '27')
    this.#quote({ kind: 'meeting', id, field: 'expectedLeaders' }, 'note', EXAMPLE_OTHER_COUNT.quote, EXAMPLE_OTHER_COUNT.stated)
  }

  #addParties(): void {
    for (const { key, name, shortName = '', role, groupings = [], people } of EXAMPLE_PARTIES) {
      const partyId = this.#partyOf(key)
      const countryCode = key.length === 2 && key !== 'EC' ? key : null
      this.#lists.party.push({ ...createParty(partyId, name, countryCode, role), shortName, groupings, ...EXAMPLE_PRECEDENCE[key] })
      for (const [index, person] of people.entries()) {
        const id = this.#newId()
        this.#lists.person.push({
          ...createPerson(id, { name: '', honorific: '', post: '', partyId }),
          ...person,
          ...(index === 0 ? EXAMPLE_PEOPLE[key] : {}),
        })
        if (key === EXAMPLE_READER && index === 0) this.readerId = id
        this.#addPresence(key, id)
      }
    }
  }

  #addPresence(key: string, personId: string): void {
    const attendance = { ...createAttendance(this.#newId(), personId, EXAMPLE_PRESENCE[key] ?? 'expected'), ...EXAMPLE_ABSENCES[key] }
    this.#lists.attendance.push(attendance)
    if (key !== 'US') return
    const sentence = 'According to French officials, U.S. Senator Marco Rubio will be absent because of urgent consultations on Venezuela.'
    this.#quote({ kind: 'attendance', id: attendance.id, field: 'reason' }, 'announcement', sentence, attendance.reason)
    this.#quote({ kind: 'attendance', id: attendance.id, field: 'status' }, 'announcement', sentence, '')
  }

  #addTheme(index: number): void {
    const example = EXAMPLE_THEMES[index]
    const themeId = this.#themeIds[index]
    if (!example || !themeId) return
    const { theme, mandate, judgements, brackets } = example
    this.#lists.theme.push({ ...createTheme(themeId, theme.title, true), ...theme, leadPersonId: null })
    this.#lists.mandate.push({ ...createMandate(this.#newId(), themeId), ...mandate })
    for (const judgement of judgements) this.#lists.judgement.push({ id: this.#newId(), themeId, ...judgement })
    for (const { holders, ...bracket } of brackets) {
      this.#lists.bracket.push({ id: this.#newId(), themeId, ...bracket, holderIds: holders.map((key) => this.#partyOf(key)) })
    }
    EXAMPLE_POINTS[index]?.forEach((point) => this.#addPoint(point, themeId))
  }

  #addPositions(): void {
    const dated = { statedBy: ILLUSTRATIVE, statedOn: STATED_ON, validAsOf: EXAMPLE_FIELDS.day }
    for (const { party, theme, stance } of exampleStances()) {
      const detail = EXAMPLE_DETAILS[`${party} ${String(theme)}`]
      const position = createPosition(this.#newId(), this.#partyOf(party), this.#themeOf(theme), stance)
      this.#lists.position.push({ ...position, ...dated, ...detail?.known })
      if (detail?.quote) this.#quote({ kind: 'position', id: position.id, field: 'stance' }, 'note', detail.quote, '')
    }
  }

  #addPoint({ kind, words, more }: ExamplePoint, themeId: string | null, bilateralId: string | null = null): void {
    const id = this.#newId()
    const text = words.map((each) => this.#runOf(each, id))
    const point: Point = { ...createPoint(id, themeId, kind, text), bilateralId, ...more }
    this.#lists.point.push(point)
  }

  #runOf(words: ExampleWords, pointId: string): Point['text'][number] {
    const { text, style, quote }: Exclude<ExampleWords, string> = typeof words === 'string' ? { text: words } : words
    const cites = quote ? this.#quote({ kind: 'point', id: pointId, field: 'text' }, 'note', quote, '') : null
    return { text, isBold: style === 'bold', isItalic: style === 'italic', cites }
  }

  #addCommitments(): void {
    for (const { party, theme, quote, due = null, dueWords = '', ...rest } of EXAMPLE_COMMITMENTS) {
      const id = this.#newId()
      const who = EXAMPLE_PARTIES.find(({ key }) => key === party)?.name ?? ''
      const place = { partyId: this.#partyOf(party), who, themeId: this.#themeOf(theme) }
      this.#lists.commitment.push({ id, ...place, ...rest, due, dueWords, text: quote ?? '' })
      if (quote) this.#quote({ kind: 'commitment', id, field: 'what' }, 'note', quote, '')
    }
  }

  #addBilaterals(): void {
    for (const { party, themes, points, ...rest } of EXAMPLE_BILATERALS) {
      const id = this.#bilateralIds.get(party) ?? this.#newId()
      const partyId = this.#partyOf(party)
      const person = this.#lists.person.find((each) => each.partyId === partyId)
      const themeIds = themes.map((number) => this.#themeOf(number))
      this.#lists.bilateral.push({ ...createBilateral(id, partyId, person?.id ?? null), ...rest, themeIds })
      for (const point of points) this.#addPoint(point, null, id)
    }
  }

  #addContacts(): void {
    for (const { party, ...contact } of EXAMPLE_CONTACTS) {
      this.#lists.contact.push({ id: this.#newId(), partyId: party === null ? null : this.#partyOf(party), ...contact })
    }
  }

  #addProgramme(): void {
    for (const { title, form, lead, people = [], speakers = [], themes = [], bilateral, ...rest } of EXAMPLE_PROGRAMME) {
      this.#lists.programme.push({
        ...createProgrammeItem(this.#newId(), title, form),
        day: EXAMPLE_FIELDS.day,
        ...rest,
        leadPersonId: lead === undefined ? null : this.#firstOf(lead),
        personIds: people.map((key) => this.#firstOf(key)),
        speakers: speakers.map(([key, minutes]) => ({ personId: this.#firstOf(key), minutes })),
        themeIds: themes.map((number) => this.#themeOf(number)),
        bilateralId: bilateral === undefined ? null : (this.#bilateralIds.get(bilateral) ?? null),
      })
    }
  }

  /** The first person of a delegation. */
  #firstOf(key: string): string {
    const partyId = this.#partyOf(key)
    const person = this.#lists.person.find((each) => each.partyId === partyId)
    if (!person) throw new Error(`The example has nobody of ${key}`)
    return person.id
  }

  /** Ties a fact to words of a source; gives the identity of the evidence. */
  #quote(fact: Fact, name: keyof ExampleSources, quote: string, stated: string): string {
    const { source, text } = this.#sources[name]
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`The ${name} does not say: ${quote}`)
    const anchor = anchorAt(text, start, start + quote.length)
    const grade: Evidence['grade'] = '6'
    const id = this.#newId()
    this.#lists.evidence.push({ id, fact, sourceId: source.id, anchor, page: null, grade, stated, bearing: 'for', attribution: null })
    return id
  }

  #partyOf(key: string): string {
    const id = this.#partyIds.get(key)
    if (!id) throw new Error(`The example has no party ${key}`)
    return id
  }

  #themeOf(number: number): string {
    const id = this.#themeIds[number - 1]
    if (!id) throw new Error(`The example has no theme ${String(number)}`)
    return id
  }
}
