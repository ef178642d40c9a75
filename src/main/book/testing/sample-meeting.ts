import { plainLine } from '../../../shared/domain/rich-text'
import { anchorAt, type Fact } from '../../../shared/domain/evidence'
import type { Meeting } from '../../../shared/domain/meeting'
import type { Point } from '../../../shared/domain/point'
import {
  aMeeting,
  anAttendance,
  anEvidence,
  anId,
  aParty,
  aPerson,
  aPoint,
  aSource,
  aTheme,
  idCounter,
} from '../../../shared/testing/builders'
import {
  SAMPLE_HEADINGS,
  SAMPLE_POSITION,
  sampleBrackets,
  sampleCommitments,
  sampleJudgements,
  sampleMandates,
  samplePositions,
} from './sample-matters'

const NEWS = [
  'Leaders of about 27 countries will meet in Paris on Tuesday at the invitation of France and Britain.',
  'NATO will be represented by Mark Rutte and by General Alexus Grynkewich, its Supreme Allied Commander.',
  'Five subjects are on the table, among them how a ceasefire would be watched, further arms for Ukraine and a multinational force.',
  'Marco Rubio is staying in Washington because of the crisis in Venezuela, French officials said.',
].join(' ')
const INVITATION = 'Președintele României, domnul Nicușor Dan, va lua parte la reuniunea de la Paris. Sunt așteptate 35 de delegații.'

const id = { news: anId(100), invitation: anId(101) }
const parties = {
  france: anId(110),
  britain: anId(111),
  romania: anId(112),
  nato: anId(113),
  states: anId(114),
}
const people = { rutte: anId(120), general: anId(121), dan: anId(122), rubio: anId(123), adviser: anId(124) }
const presence = { rutte: anId(130), general: anId(131), dan: anId(132), rubio: anId(133), adviser: anId(134) }
const themes = { ceasefire: anId(140), arms: anId(141), force: anId(142) }
/** The passage that two words of a point cite. */
const RICH_EVIDENCE = anId(300)
const points = { first: anId(150) }

/** A briefing with something in every section of the book, two sources in two languages, and one number on which they disagree. */
export function sampleMeeting(): Meeting {
  return aMeeting(fields(), {
    party: partyList(),
    person: personList(),
    attendance: attendanceList(),
    theme: themeList(),
    point: pointList(),
    position: samplePositions({ parties, themes }),
    mandate: sampleMandates({ parties, themes }),
    judgement: sampleJudgements({ parties, themes }),
    bracket: sampleBrackets({ parties, themes }),
    commitment: sampleCommitments({ parties, themes }),
    source: sourceList(),
    evidence: evidenceList(),
    edition: [],
  })
}

function fields(): Partial<Meeting['fields']> {
  return {
    title: 'Coalition of the Willing',
    place: 'Paris',
    countryCode: 'FR',
    dateWords: 'Tuesday',
    purpose: 'Agree how a ceasefire in Ukraine would be watched and upheld, while the talks of the winter are still open.',
    objectives: ['A common list of who watches which part of the line.', 'A date by which each capital names what it can send.'],
    expectedLeaders: { count: 27, qualifier: 'about' },
    declaredThemes: 5,
    marking: 'RESTRICTED – HANDLE WITH CARE',
    book: { language: 'en', paper: 'a4', audience: 'the President', printsChecks: false },
  }
}

function partyList() {
  return [
    aParty({ id: parties.romania, name: 'Romania', countryCode: 'RO', role: 'member' }),
    aParty({ id: parties.nato, name: 'NATO', countryCode: null, role: 'guest' }),
    aParty({ id: parties.states, name: 'United States', countryCode: 'US', role: 'unspecified' }),
    aParty({ id: parties.france, name: 'France', countryCode: 'FR', role: 'co-host' }),
    aParty({ id: parties.britain, name: 'United Kingdom', countryCode: 'GB', role: 'co-host' }),
  ]
}

function personList() {
  return [
    aPerson({ id: people.rutte, name: 'Mark Rutte', post: 'Secretary General', partyId: parties.nato }),
    aPerson({
      id: people.general,
      name: 'Alexus Grynkewich',
      honorific: 'General',
      post: 'Supreme Allied Commander Europe',
      partyId: parties.nato,
    }),
    aPerson({
      id: people.dan,
      name: 'Nicușor Dan',
      post: 'President',
      partyId: parties.romania,
      biography: 'Mathematician; mayor of Bucharest before.',
    }),
    aPerson({ id: people.rubio, name: 'Marco Rubio', post: 'Secretary of State', partyId: parties.states }),
    aPerson({ id: people.adviser, name: '', post: 'National Security Adviser', partyId: parties.britain }),
  ]
}

function attendanceList() {
  return [
    anAttendance({ id: presence.rutte, personId: people.rutte, status: 'confirmed' }),
    anAttendance({ id: presence.general, personId: people.general }),
    anAttendance({ id: presence.dan, personId: people.dan }),
    anAttendance({ id: presence.adviser, personId: people.adviser, status: 'tentative', reason: 'A vote in the Commons on the same day.' }),
    anAttendance({
      id: presence.rubio,
      personId: people.rubio,
      status: 'represented',
      reason: 'The crisis in Venezuela keeps him in Washington.',
      announcedBy: 'French officials',
      standIn: 'Avery Holt',
      standInPost: 'Special Envoy',
      effect: 'Nothing that binds Washington can be settled on the day.',
      history: [{ until: '2026-01-03T08:00:00.000Z', status: 'expected', reason: '', announcedBy: '', standIn: '', standInPost: '' }],
    }),
  ]
}

function themeList() {
  return [
    aTheme({
      id: themes.ceasefire,
      title: 'Watching a ceasefire',
      question: 'Who watches the line, with what means, and to whom do they report?',
      outcome: 'One body with one report a day.',
      leadPersonId: people.dan,
      ...SAMPLE_HEADINGS,
      dimension: 'military',
      horizon: 'immediate',
      background:
        'Two earlier arrangements failed for want of a common picture.\nThe technical annex of December is agreed but for one paragraph.',
    }),
    aTheme({ id: themes.arms, title: 'Further arms for Ukraine', dimension: 'military', horizon: 'immediate' }),
    aTheme({ id: themes.force, title: 'A multinational force', question: 'Under whose command does it stand?', dimension: 'political' }),
  ]
}

function pointList() {
  const nextId = idCounter(200)
  const point = (themeId: string | null, changes: Partial<Point>) => aPoint({ id: nextId(), themeId, ...changes })
  return [
    aPoint({ id: points.first, text: plainLine('Ask each capital for one date by which it names its contribution.') }),
    point(null, {
      kind: 'to-listen-for',
      text: plainLine('Any sign that the stand-in for the United States may commit.'),
      isSayable: false,
    }),
    point(null, { kind: 'avoid', text: plainLine('Numbers of soldiers before the planners have met.'), isSayable: false }),
    point(themes.ceasefire, { text: plainLine('Propose one report a day from one body.') }),
    point(themes.ceasefire, {
      level: 1,
      text: [
        { text: 'Every capital ', isBold: false, isItalic: false, cites: null },
        { text: 'sees the same', isBold: true, isItalic: true, cites: RICH_EVIDENCE },
        { text: ' on the same day.', isBold: false, isItalic: false, cites: null },
      ],
      tier: 'might',
      audience: 'the President of France',
      marking: 'CONFIDENTIAL',
    }),
    point(themes.ceasefire, { kind: 'if-raised', text: plainLine('Sensors can be lent, people cannot.'), isSayable: true }),
    point(themes.force, { kind: 'to-ask', text: plainLine('Who takes over command after the first six months?') }),
  ]
}

function sourceList() {
  return [
    aSource({
      id: id.news,
      title: 'Leaders gather in Paris',
      publisher: 'The Continental',
      published: '2026-01-04',
      textLength: NEWS.length,
    }),
    aSource({
      id: id.invitation,
      kind: 'file',
      title: 'Invitație la reuniunea de la Paris',
      author: 'Cancelaria',
      language: 'ro',
      sha256: 'c'.repeat(64),
      textLength: INVITATION.length,
      reliability: 'B',
    }),
  ]
}

function evidenceList() {
  const nextId = idCounter(300)
  const meeting = (field: string): Fact => ({ kind: 'meeting', id: anId(1), field })
  const news = (fact: Fact, exact: string, stated = exact) => cite(nextId(), NEWS, id.news, fact, exact, stated)
  const invitation = (fact: Fact, exact: string, stated = exact) => cite(nextId(), INVITATION, id.invitation, fact, exact, stated)
  const officials = { attribution: { who: 'French officials', isNamed: false } }
  const rubio = 'Marco Rubio is staying in Washington because of the crisis in Venezuela, French officials said.'
  return [
    news(meeting('place'), 'in Paris', 'Paris'),
    news(meeting('day'), 'on Tuesday', 'Tuesday'),
    news(meeting('expectedLeaders'), 'about 27 countries', 'about 27'),
    invitation(meeting('expectedLeaders'), '35 de delegații', '35'),
    news(meeting('declaredThemes'), 'Five subjects', '5'),
    news({ kind: 'party', id: parties.france, field: 'role' }, 'at the invitation of France and Britain', 'co-host'),
    news({ kind: 'party', id: parties.britain, field: 'role' }, 'at the invitation of France and Britain', 'co-host'),
    news({ kind: 'person', id: people.rutte, field: 'name' }, 'Mark Rutte'),
    news({ kind: 'attendance', id: presence.rutte, field: 'status' }, 'NATO will be represented by Mark Rutte', 'confirmed'),
    news({ kind: 'person', id: people.general, field: 'name' }, 'General Alexus Grynkewich'),
    news({ kind: 'person', id: people.general, field: 'post' }, 'its Supreme Allied Commander', 'Supreme Allied Commander'),
    invitation({ kind: 'person', id: people.dan, field: 'name' }, 'Președintele României, domnul Nicușor Dan', 'Nicușor Dan'),
    invitation({ kind: 'person', id: people.dan, field: 'post' }, 'Președintele României, domnul Nicușor Dan', 'President'),
    { ...news({ kind: 'attendance', id: presence.rubio, field: 'status' }, rubio, 'represented'), ...officials },
    { ...news({ kind: 'attendance', id: presence.rubio, field: 'reason' }, rubio, 'Venezuela'), ...officials },
    news({ kind: 'theme', id: themes.ceasefire, field: 'title' }, 'how a ceasefire would be watched'),
    news({ kind: 'theme', id: themes.arms, field: 'title' }, 'further arms for Ukraine'),
    news({ kind: 'theme', id: themes.force, field: 'title' }, 'a multinational force'),
    {
      ...news({ kind: 'position', id: SAMPLE_POSITION, field: 'stance' }, 'among them how a ceasefire would be watched'),
      bearing: 'against' as const,
    },
  ]
}

function cite(evidenceId: string, text: string, sourceId: string, fact: Fact, exact: string, stated: string) {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`the sample does not contain “${exact}”`)
  return anEvidence(fact, { id: evidenceId, sourceId, anchor: anchorAt(text, start, start + exact.length), stated })
}
