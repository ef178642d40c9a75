import { anchorAt } from '../../../shared/domain/evidence'
import { createMandate } from '../../../shared/domain/mandate'
import type { Meeting } from '../../../shared/domain/meeting'
import { plainLine } from '../../../shared/domain/rich-text'
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

type Lists = Partial<Meeting['lists']>

/** A meeting in which every free text of every kind of thing is `text`: nothing of it may be taken for markup. */
export function hostileMeeting(text: string): Meeting {
  const fields = {
    ...{ title: text, place: text, dateWords: text, purpose: text, objectives: [text], marking: text },
    expectedLeaders: { count: 9, qualifier: text },
    book: { language: 'en', paper: 'a4', audience: text, printsChecks: false } as const,
  }
  return aMeeting(fields, { ...people(text), ...matters(text), ...staff(text), ...proof(text) })
}

function people(text: string): Lists {
  const away = { reason: text, announcedBy: text, standIn: text, standInPost: text, effect: text }
  return {
    party: [aParty({ name: text, countryCode: null, shortName: text })],
    person: [
      aPerson({ name: text, honorific: text, post: text, partyId: anId(10), biography: text }),
      aPerson({ id: anId(21), name: text, post: text }),
    ],
    attendance: [anAttendance({ reason: text }), anAttendance({ id: anId(31), personId: anId(21), status: 'represented', ...away })],
  }
}

function matters(text: string): Lists {
  const ours = { ourObjectives: text, argumentsToUse: text, tacticalArguments: text, ourResponse: text }
  const headings = { ...ours, theirObjectives: text, pressLine: text }
  const position = { conditions: text, redLine: text, statedBy: text, confidence: { level: 'low', reason: text } as const }
  return {
    theme: [aTheme({ title: text, question: text, outcome: text, background: text, wording: text, headings })],
    position: [aPosition({ stance: 'opposes', ...position, crossesOurRedLine: true })],
    point: [
      aPoint({ text: plainLine(text), marking: text }),
      aPoint({ id: anId(51), themeId: anId(40), text: plainLine(text), audience: text }),
    ],
  }
}

function staff(text: string): Lists {
  const mandate = { objective: text, aspiration: text, reserve: text, gives: [text], asks: [text], landingZone: text }
  const judgement = { kind: 'judgement', text, likelihood: null, confidence: { level: 'low', reason: text } } as const
  const commitment = { who: text, what: text, unit: text, dueWords: text, text: `${text} ${text}` }
  return {
    mandate: [{ ...createMandate(anId(46), anId(40)), ...mandate, redLines: [{ text, authority: text }] }],
    judgement: [{ id: anId(47), themeId: anId(40), ...judgement }],
    bracket: [{ id: anId(48), themeId: anId(40), text, holderIds: [anId(10)], alternative: text, instruction: text }],
    commitment: [{ id: anId(49), partyId: null, themeId: anId(40), amount: 3, due: null, status: 'reported', ...commitment }],
  }
}

function proof(text: string): Lists {
  const anchor = anchorAt(text, 0, text.length)
  return {
    source: [aSource({ title: text, author: text, publisher: text, origin: text })],
    evidence: [
      anEvidence({ kind: 'meeting', id: anId(1), field: 'title' }, { anchor, attribution: { who: text, isNamed: false } }),
      anEvidence({ kind: 'person', id: anId(20), field: 'name' }, { id: anId(71), anchor, stated: text }),
    ],
  }
}
