import { anchorAt, type Fact } from '../../../shared/domain/evidence'
import { plainLine } from '../../../shared/domain/rich-text'
import type { Meeting } from '../../../shared/domain/meeting'
import { POINT_KINDS } from '../../../shared/domain/point'
import { aMeeting, anAttendance, anEvidence, anId, aParty, aPerson, aPoint, aSource, aTheme } from '../../../shared/testing/builders'

const LONG_NAME = 'Maria Magdalena Theodora '.repeat(12).trim()
const LONG_WORD = 'Donaudampfschiff'.repeat(19).slice(0, 300)
const PARAGRAPH = 'The talks of the spring ended without a text, and nobody has taken them up again since. '
const STATUSES = ['expected', 'confirmed', 'tentative', 'by-video'] as const
const many = <Item>(count: number, make: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => make(index))

/**
 * 200 people of 40 delegations, some with names of 300 characters; long titles, a long background, a long quotation. Person 9a is supported by
 * the words "Person 9b spoke.", and so on from the 8th, so that a test can tell the text from its footnote.
 */
export function largeMeeting(): Meeting {
  return aMeeting(
    {
      title: `Conference on ${'the Future of the Continent and '.repeat(8)}its Neighbours`,
      place: LONG_WORD,
      purpose: PARAGRAPH.repeat(12),
      declaredThemes: 14,
    },
    {
      party: many(40, (index) =>
        aParty({ id: anId(1000 + index), name: index === 3 ? LONG_NAME : `Delegation ${index + 1}`, countryCode: null }),
      ),
      person: many(200, (index) =>
        aPerson({ id: anId(2000 + index), partyId: anId(1000 + (index % 40)), name: nameOf(index), biography: PARAGRAPH }),
      ),
      attendance: many(200, (index) =>
        anAttendance({ id: anId(3000 + index), personId: anId(2000 + index), status: STATUSES[index % 4] ?? 'expected' }),
      ),
      theme: many(12, (index) =>
        aTheme({ id: anId(4000 + index), title: index === 1 ? LONG_NAME : `Subject ${index + 1}`, background: PARAGRAPH.repeat(30) }),
      ),
      point: many(60, (index) =>
        aPoint({ id: anId(5000 + index), themeId: anId(4000 + (index % 12)), kind: POINT_KINDS[index % 7] ?? 'to-make' }),
      ),
      source: [aSource({ id: anId(60), title: LONG_NAME, publisher: LONG_WORD })],
      evidence: many(200, (index) => passage(index)),
    },
  )
}

function nameOf(index: number): string {
  if (index === 5) return LONG_NAME
  return index === 6 ? LONG_WORD : `Person ${index + 1}a`
}

function passage(index: number) {
  const text = `${PARAGRAPH.repeat(index === 7 ? 100 : 1)}Person ${index + 1}b spoke.`
  const fact: Fact = { kind: 'person', id: anId(2000 + index), field: 'name' }
  return anEvidence(fact, { id: anId(6000 + index), anchor: anchorAt(text, 0, text.length) })
}

/** A meeting in which every free text of every kind of thing is `text`: nothing of it may be taken for markup. */
export function hostileMeeting(text: string): Meeting {
  const away = { reason: text, announcedBy: text, standIn: text, standInPost: text, effect: text }
  const theme = { title: text, question: text, outcome: text, background: text }
  return aMeeting(
    {
      ...{ title: text, place: text, dateWords: text, purpose: text, objectives: [text], marking: text },
      expectedLeaders: { count: 9, qualifier: text },
      book: { language: 'en', paper: 'a4', audience: text },
    },
    {
      party: [aParty({ name: text, countryCode: null })],
      person: [
        aPerson({ name: text, honorific: text, post: text, partyId: anId(10), biography: text }),
        aPerson({ id: anId(21), name: text, post: text }),
      ],
      attendance: [anAttendance({ reason: text }), anAttendance({ id: anId(31), personId: anId(21), status: 'represented', ...away })],
      theme: [aTheme(theme)],
      point: [aPoint({ text: plainLine(text) }), aPoint({ id: anId(51), themeId: anId(40), text: plainLine(text) })],
      source: [aSource({ title: text, author: text, publisher: text, origin: text })],
      evidence: [
        anEvidence(
          { kind: 'meeting', id: anId(1), field: 'title' },
          { anchor: anchorAt(text, 0, text.length), attribution: { who: text, isNamed: false } },
        ),
        anEvidence({ kind: 'person', id: anId(20), field: 'name' }, { id: anId(71), anchor: anchorAt(text, 0, text.length), stated: text }),
      ],
    },
  )
}
