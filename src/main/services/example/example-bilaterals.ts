import type { Bilateral } from '../../../shared/domain/bilateral'
import type { ExamplePoint } from './example-points'

/** A conversation of the example: `party` is a key, themes count from 1. All of it is invented. */
export interface ExampleBilateral extends Partial<Omit<Bilateral, 'id' | 'partyId' | 'personId' | 'themeIds'>> {
  readonly party: string
  readonly themes: readonly number[]
  readonly points: readonly ExamplePoint[]
}

/** Two conversations on the margins: with the host, and with the neighbour who shares our view of the sea. */
export const EXAMPLE_BILATERALS: readonly ExampleBilateral[] = [
  {
    party: 'FR',
    themes: [1, 3],
    minutes: 25,
    theirWants: 'A public word from us that neighbours will carry part of the force (invented).',
    deliverables: ['A liaison officer of ours in the planning cell', 'A date for the next meeting at the sea'],
    lastTime: 'Working dinner in Bucharest, 12 November 2025 (invented): agreed to plan the monitoring together; money was left open.',
    headings: {
      ourObjectives: 'The Black Sea named in the first mandate.',
      argumentsToUse: 'The host wants a start on day one; two of our ships can be there.',
      tacticalArguments: 'The cell in Constanța is for the end of the talk.',
      theirObjectives: 'A wide coalition, and a number by tonight.',
      ourResponse: 'We give ships and analysts; soil counts as well.',
      pressLine: 'Two friends who plan together.',
    },
    points: [
      { kind: 'to-make', words: ['Thank for the seat beside the host.'] },
      { kind: 'to-ask', words: ['Ask who will chair the planning cell, and from when.'] },
      { kind: 'avoid', words: ['The size of the force: it is not decided at home.'], more: { isSayable: false } },
    ],
  },
  {
    party: 'PL',
    themes: [2, 1, 5],
    minutes: 15,
    theirWants: 'Our support for a depot on their side of the border (invented).',
    deliverables: ['One list of what goes through which border'],
    lastTime: 'Warsaw, 9 December 2025 (invented): both keep their troops at home and their roads open.',
    headings: {
      ourObjectives: 'One voice of the neighbours on what counts as a contribution.',
      argumentsToUse: 'Together our roads carry most of what arrives.',
      tacticalArguments: '',
      theirObjectives: 'No troops inside, and no blame for it.',
      ourResponse: 'Soil and roads are contributions; we say it together.',
      pressLine: 'Neighbours carry their part.',
    },
    points: [{ kind: 'to-make', words: ['Propose a joint sentence on soil and roads before the plenary.'] }],
  },
]
