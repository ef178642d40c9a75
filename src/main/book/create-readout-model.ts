import { isAway, isPresent } from '../../shared/domain/attendance'
import { promisesHeard, themeOutcomes, type ThemeOutcome } from '../../shared/domain/afterwards'
import { hasMoved, stanceChanges } from '../../shared/domain/afterwards-positions'
import { findItem, type Meeting } from '../../shared/domain/meeting'
import { findAwayParties } from '../../shared/domain/participation'
import { isHost, type Party } from '../../shared/domain/party'
import { nameOf } from '../../shared/domain/person'
import type { Row } from './model-parts'
import { mapStrings, paragraphsOf, printable, shorten } from './printable'
import type { ReadoutModel, ReadoutPart } from './readout-model'
import { dateOf } from './sections/key-points'
import { partyName } from './sections/party-name'
import { filled, plain } from './sections/rows'
import { READOUT_WORDS, type ReadoutWords } from './words/readout-words'
import { createWording, fill, type Wording } from './wording'

const RUNNING_TITLE_LENGTH = 40

/** What the parts of a readout are made with. */
interface Desk {
  readonly meeting: Meeting
  readonly wording: Wording
  readonly words: ReadoutWords
}

/**
 * The document model of a readout: who met, when and where, what came out of each theme, who moved, what was promised in the room, what follows.
 * Pure: the same meeting always gives the same model, and nothing of our objectives or of what we know about others goes into it.
 */
export function createReadoutModel(meeting: Meeting): ReadoutModel {
  const { language, paper } = meeting.fields.book
  const desk: Desk = { meeting, wording: createWording(language), words: READOUT_WORDS[language] }
  return mapStrings<ReadoutModel>({ form: 'readout', language, paper, isDraft: false, ...frameOf(desk), ...bodyOf(desk) }, printable)
}

function frameOf({ meeting, wording, words }: Desk) {
  const { fields, createdAt } = meeting
  const day = fields.day ?? createdAt.slice(0, 10)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // Through a date, so that a day that does not exist becomes one that does: the file format takes no other.
  const real = new Date(Date.UTC(year, month - 1, date))
  return {
    document: {
      title: fields.title,
      author: wording.words.author,
      description: words.kindOfDocument,
      day: { year: real.getUTCFullYear(), month: real.getUTCMonth() + 1, day: real.getUTCDate() },
    },
    marking: fields.marking || wording.words.markingNotChosen,
    edition: fill(words.foot, { date: fields.day ? wording.day(fields.day) : dateOf({ meeting, wording }) }),
    pageOf: wording.words.pageOf,
    runningTitle: shorten(fields.title, RUNNING_TITLE_LENGTH, '…'),
  }
}

function bodyOf(desk: Desk) {
  const { fields } = desk.meeting
  return {
    kind: desk.words.kindOfDocument,
    title: fields.title,
    opening: paragraphsOf(fields.readout),
    facts: factsOf(desk),
    parts: [resultsPart(desk), movedPart(desk), promisesPart(desk), nextPart(desk)],
  }
}

function factsOf(desk: Desk): readonly Row[] {
  const { meeting, wording, words } = desk
  const { place, countryCode } = meeting.fields
  const away = findAwayParties(meeting)
  const present = meeting.lists.party.filter(({ id }) => !away.has(id))
  const names = (parties: readonly Party[]) => wording.list(parties.map((party) => partyName(wording, party)))
  return filled([
    row(words.labels.when, dateOf({ meeting, wording })),
    row(words.labels.where, [place, wording.country(countryCode, '')].filter(Boolean).join(', ')),
    row(words.labels.hosts, names(meeting.lists.party.filter(isHost))),
    row(words.labels.present, wording.list(present.map((party) => partyWithPeople(desk, party)))),
    row(words.labels.away, names(meeting.lists.party.filter(({ id }) => away.has(id)))),
  ])
}

function partyWithPeople({ meeting, wording, words }: Desk, party: Party): string {
  const people = meeting.lists.person.filter((person) => person.partyId === party.id && person.name !== '')
  const there = people.flatMap((person) => {
    const attendance = meeting.lists.attendance.find(({ personId }) => personId === person.id)
    if (!attendance) return []
    if (isPresent(attendance.status)) return [nameOf(person)]
    return isAway(attendance.status) && attendance.standIn ? [attendance.standIn] : []
  })
  const name = partyName(wording, party)
  return there.length === 0 ? name : fill(words.partyWith, { party: name, people: wording.list(there) })
}

function resultsPart(desk: Desk): ReadoutPart {
  const outcomes = themeOutcomes(desk.meeting)
  const isSilent = outcomes.every(({ result }) => result === null)
  return part(desk, 'results', isSilent ? [] : filled(outcomes.map((outcome) => resultRow(desk, outcome))))
}

function resultRow({ wording, words }: Desk, { theme, number, result }: ThemeOutcome): Row | null {
  const grade = words.grades[result?.grade ?? 'open']
  const [first, ...rest] = paragraphsOf(result?.text ?? '')
  const opening = first === undefined ? grade : `${grade}${wording.words.colon}${first}`
  return { label: `${number}. ${theme.title}`, paragraphs: [opening, ...rest].map(plain) }
}

function movedPart(desk: Desk): ReadoutPart {
  const { meeting, wording, words } = desk
  const { stances } = wording.words.matters
  const rows = meeting.lists.theme.flatMap(({ id, title }) =>
    stanceChanges(meeting, id)
      .filter(hasMoved)
      .map(({ party, before, now }) => {
        const values = { before: stances[before].full, after: stances[now].full, theme: title }
        return row(partyName(wording, party), fill(before === 'unknown' ? words.fromUnknown : words.moved, values))
      }),
  )
  return part(desk, 'moved', filled(rows))
}

function promisesPart(desk: Desk): ReadoutPart {
  const { meeting, wording } = desk
  const rows = promisesHeard(meeting).map(({ partyId, text }) => {
    const party = partyId === null ? undefined : findItem(meeting, 'party', partyId)
    return row(party ? partyName(wording, party) : wording.words.partyUnknown, text)
  })
  return part(desk, 'promises', filled(rows))
}

function nextPart(desk: Desk): ReadoutPart {
  const rows = themeOutcomes(desk.meeting).map(({ theme, result }) => row(theme.title, result?.followUp ?? ''))
  return part(desk, 'next', filled(rows))
}

function part({ words }: Desk, name: keyof ReadoutWords['headings'], rows: readonly Row[]): ReadoutPart {
  return { heading: words.headings[name], rows, empty: words.nothing[name] }
}

function row(label: string, text: string): Row | null {
  const paragraphs = paragraphsOf(text)
  return paragraphs.length === 0 ? null : { label, paragraphs: paragraphs.map(plain) }
}
