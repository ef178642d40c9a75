import type { Bracket } from '../../../shared/domain/bracket'
import type { Judgement } from '../../../shared/domain/judgement'
import type { Mandate } from '../../../shared/domain/mandate'
import type { Theme } from '../../../shared/domain/theme'

/** A theme of the example with what our side may agree to; all of it is invented but the titles of the first three. */
export interface ExampleTheme {
  readonly theme: Pick<Theme, 'title' | 'question' | 'outcome' | 'dimension' | 'horizon' | 'background' | 'minutes' | 'wording'> &
    Partial<Pick<Theme, 'headings'>>
  readonly mandate: Partial<Omit<Mandate, 'id' | 'themeId'>>
  readonly judgements: readonly Pick<Judgement, 'kind' | 'text' | 'likelihood' | 'confidence'>[]
  /** `holders` are keys of parties. */
  readonly brackets: readonly (Pick<Bracket, 'text' | 'alternative' | 'instruction'> & { readonly holders: readonly string[] })[]
}

const statement = (kind: 'fact' | 'assumption', text: string) => ({ kind, text, likelihood: null, confidence: null })

/** Five themes: three the announcement names, two it leaves open. */
export const EXAMPLE_THEMES: readonly ExampleTheme[] = [
  {
    theme: {
      title: 'Monitoring of a ceasefire',
      question: 'Who watches a ceasefire, with which means, from which day?',
      outcome: 'A mission that can start on the first day, with each contribution named.',
      dimension: 'military',
      horizon: 'immediate',
      minutes: 25,
      background: 'A mission needs eyes on land, at sea and in the air, and one place where their reports come together.',
      wording: 'The mission starts on the first day of a ceasefire and reports [to the coalition].',
      headings: {
        ourObjectives: 'A start on day one; the sea lanes of the Black Sea in the same mandate.',
        argumentsToUse: 'A ceasefire nobody watches is over with the first incident.',
        tacticalArguments: '',
        theirObjectives: '',
        ourResponse: '',
        pressLine: '',
      },
    },
    mandate: {
      objective: 'A mission ready on the first day, the Black Sea included.',
      aspiration: 'A cell for the Black Sea in Constanța.',
      reserve: 'Monitoring on land first, the sea within three months.',
      redLines: [
        { text: 'No mission that leaves the Black Sea out altogether.', authority: 'Supreme Council of National Defence (example)' },
      ],
      gives: ['Two patrol ships', 'Twenty analysts'],
      landingZone: 'Any start within the first week that names a date for the sea.',
    },
    judgements: [
      statement('fact', 'The announcement names the monitoring of a possible ceasefire as one of five themes.'),
      {
        kind: 'judgement',
        text: 'Those who set conditions will drop them once the cost is settled.',
        likelihood: { scale: 'icd203', term: 'likely' },
        confidence: { level: 'moderate', reason: 'three of five say so' },
      },
    ],
    brackets: [
      {
        text: 'to the coalition',
        holders: ['GR', 'TR'],
        alternative: 'to the coalition and to the Security Council',
        instruction: 'Accept the alternative if it brings both on board.',
      },
    ],
  },
  {
    theme: {
      title: 'Support for Ukraine’s armed forces',
      question: 'How is the support of the next twelve months shared and counted?',
      outcome: 'One table of contributions, counted in one way.',
      dimension: 'military',
      horizon: 'immediate',
      minutes: 20,
      background: 'Contributions are announced in money, in kind and in training; nobody adds them up in one way.',
      wording: 'Contributions are recorded in one table, by value [and by kind].',
    },
    mandate: {
      objective: 'One table of contributions that counts training.',
      aspiration: 'A training hub for the region.',
      reserve: 'Money and kind in two tables.',
      redLines: [{ text: 'No new spending beyond the budget of this year.', authority: 'Ministry of Finance (example)' }],
      gives: ['Training range for two battalions a year'],
      asks: ['Air defence on the eastern flank for as long as stocks are lent'],
      landingZone: 'A common table, whichever way training is weighed.',
    },
    judgements: [
      statement('fact', 'The announcement names extensive military support for Ukraine.'),
      {
        kind: 'judgement',
        text: 'A common fund will be announced without amounts.',
        likelihood: { scale: 'icd203', term: 'very-likely' },
        confidence: { level: 'high', reason: 'four drafts say the same' },
      },
    ],
    brackets: [{ text: 'and by kind', holders: ['ES', 'CZ'], alternative: 'with training shown apart', instruction: 'Accept.' }],
  },
  {
    theme: {
      title: 'Multinational reassurance force',
      question: 'Who sends what to a force after a ceasefire, and where does it stand?',
      outcome: 'A list of contributions on land, at sea, in the air and on neighbouring soil.',
      dimension: 'military',
      horizon: 'long-term',
      minutes: 35,
      background: 'The hardest theme: two refuse a deployment inside Ukraine, and the co-hosts want a decision.',
      wording: 'Members contribute on land, at sea and in the air, [inside Ukraine or] from the territory of neighbours.',
    },
    mandate: {
      objective: 'A logistics centre on our soil with allied air cover.',
      redLines: [
        {
          text: 'No force that is planned without the support of the neighbours.',
          authority: 'Supreme Council of National Defence (example)',
        },
      ],
      gives: ['A logistics centre'],
      asks: ['Two batteries of air defence for the centre'],
      landingZone: 'Any text in which neighbouring soil counts and the air above the centre is protected.',
    },
    judgements: [
      {
        kind: 'judgement',
        text: 'Poland will lift its reservation when support from its own soil counts.',
        likelihood: { scale: 'icd203', term: 'likely' },
        confidence: { level: 'moderate', reason: 'two talks among advisers point the same way' },
      },
    ],
    brackets: [
      {
        text: 'inside Ukraine or',
        holders: ['IT', 'BG', 'DE'],
        alternative: 'where they choose,',
        instruction: 'Support the alternative: it names no place.',
      },
    ],
  },
  {
    theme: {
      title: 'Commitments in case of a new attack',
      question: 'What do members do, and how fast, if the attack is repeated?',
      outcome: 'A clause that calls the leaders together within a fixed time.',
      dimension: 'political',
      horizon: 'long-term',
      minutes: 25,
      background: 'A clause that acts by itself divides the coalition; a duty to meet does not.',
      wording: 'In case of a new attack the leaders meet [within 24 hours] and decide on [all necessary] measures.',
    },
    mandate: {
      objective: 'A duty to meet within a day.',
      aspiration: 'A list of first measures agreed beforehand.',
      reserve: 'A duty to meet within three days.',
      redLines: [
        {
          text: 'No clause that replaces the treaties we are bound by.',
          authority: 'Constitution, as read by the legal adviser (example)',
        },
      ],
      gives: ['A seat in the drafting group'],
      asks: ['The Black Sea named beside the land border'],
      landingZone: 'A duty to meet, with or without a list of measures.',
    },
    judgements: [
      statement('assumption', 'The text is political, not a treaty.'),
      {
        kind: 'judgement',
        text: 'The absence of the United States leaves the word “necessary” open until a later meeting.',
        likelihood: { scale: 'icd203', term: 'roughly-even' },
        confidence: { level: 'low', reason: 'nobody has said who speaks in its place' },
      },
    ],
    brackets: [
      {
        text: 'within 24 hours',
        holders: ['TR'],
        alternative: 'without delay',
        instruction: 'Hold on to a number; up to 72 hours is acceptable.',
      },
      { text: 'all necessary', holders: ['US', 'TR'], alternative: 'appropriate', instruction: 'Do not lead on this.' },
    ],
  },
  {
    theme: {
      title: 'Long-term defence cooperation',
      question: 'How is cooperation paid for and governed over ten years?',
      outcome: 'A mandate to work out a loan facility by the spring.',
      dimension: 'economic',
      horizon: 'long-term',
      minutes: 15,
      background: 'The idea of a facility is welcome; who may bid, and who stands in for the loans, is not settled.',
      wording: 'The Commission is asked for a plan of ten years, open to industry [of all members].',
    },
    mandate: {
      objective: 'A plan open to industry of all members.',
      aspiration: 'A plant for repairs in our country.',
      reserve: 'A quota for smaller members.',
      redLines: [{ text: 'No guarantee without a ceiling.', authority: 'Ministry of Finance (example)' }],
      gives: ['A share of the guarantees'],
      asks: ['Repairs close to the front line of supply'],
      landingZone: 'Any facility with a ceiling and open tenders.',
    },
    judgements: [statement('assumption', 'The plan is drafted by the Commission.')],
    brackets: [{ text: 'of all members', holders: ['GR'], alternative: 'of members and partners', instruction: 'Either is acceptable.' }],
  },
]
