import { anchorAt, type Fact } from '../../../shared/domain/evidence'
import type { Meeting } from '../../../shared/domain/meeting'
import { STANCES } from '../../../shared/domain/position'
import { POINT_KINDS } from '../../../shared/domain/point'
import {
  aMeeting,
  anAttendance,
  anEvidence,
  anId,
  aParty,
  aPerson,
  aPoint,
  aPosition,
  aSource,
  aTheme,
} from '../../../shared/testing/builders'

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

/** Parties P1a, P2a and so on by themes T1, T2 and so on; every stance occurs, one in six positions is not recorded. Some names are long. */
export function gridMeeting(parties: number, themes: number): Meeting {
  const partyId = (index: number) => anId(1000 + index)
  const themeId = (index: number) => anId(4000 + index)
  const cells = many(parties * themes, (index) => ({ row: index % parties, column: Math.floor(index / parties) }))
  const known = cells.filter(({ row, column }) => (row + column) % 6 !== 5)
  const nameAt = (index: number) => (index % 9 === 8 ? `P${index + 1}a ${LONG_NAME}` : `P${index + 1}a Delegation`)
  return aMeeting(
    {},
    {
      party: many(parties, (index) => aParty({ id: partyId(index), name: nameAt(index), countryCode: null })),
      theme: many(themes, (index) =>
        aTheme({ id: themeId(index), title: `T${index + 1} and ${index % 7 === 6 ? LONG_WORD : 'what follows from it'}` }),
      ),
      position: known.map(({ row, column }, index) =>
        aPosition({
          id: anId(10_000 + index),
          partyId: partyId(row),
          themeId: themeId(column),
          stance: STANCES[(row + column) % 6] ?? 'unknown',
        }),
      ),
    },
  )
}
