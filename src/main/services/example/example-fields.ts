import type { MeetingFields } from '../../../shared/domain/meeting'

/** The frame of the example. Title, purpose and marking say that its positions are invented. */
export const EXAMPLE_FIELDS = {
  title: 'Example: Coalition meeting in Paris (invented positions)',
  place: 'Paris',
  countryCode: 'FR',
  dateWords: 'Tuesday',
  day: '2026-01-06',
  purpose: [
    'Agree who does what once there is a ceasefire, while the talks of the winter are still open.',
    'The President speaks for a coalition that counts what neighbours give.',
    'Illustrative: the positions, mandates and commitments in this example are invented and were never stated by anybody.',
  ].join(' '),
  objectives: [
    'A monitoring mission that can start on the first day, the Black Sea included.',
    'Support from neighbouring soil counts as a full contribution to the force.',
    'A duty of the leaders to meet within a day after a new attack.',
  ],
  expectedLeaders: { count: 27, qualifier: 'around' },
  declaredThemes: 5,
  marking: 'EXAMPLE – INVENTED POSITIONS',
  book: { language: 'en', paper: 'a4', audience: 'the President', printsChecks: false },
  decisionRule: { kind: 'consensus' },
  interpretation: 'simultaneous',
  speakingLanguage: 'en',
  wordsPerMinute: null,
} as const satisfies Partial<MeetingFields>
