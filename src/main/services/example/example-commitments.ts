import type { Commitment } from '../../../shared/domain/commitment'

/** A commitment of the example: `party` is a key, `theme` counts from 1. All of it is invented. */
export interface ExampleCommitment {
  readonly party: string
  readonly theme: number
  readonly what: string
  readonly amount: number | null
  readonly unit: string
  readonly due?: string
  readonly dueWords?: string
  readonly status: Commitment['status']
  readonly quote?: string
}

/** Contributions to monitoring, support and the force, with some that were kept or taken back. */
export const EXAMPLE_COMMITMENTS: readonly ExampleCommitment[] = [
  {
    party: 'FR',
    theme: 1,
    what: 'Satellite images of the line of contact',
    amount: 12,
    unit: 'passes a day',
    dueWords: 'from the first day',
    status: 'announced',
  },
  { party: 'GB', theme: 1, what: 'Observers', amount: 60, unit: 'people', due: '2026-03-01', status: 'announced' },
  { party: 'RO', theme: 1, what: 'Patrol ships', amount: 2, unit: 'ships', due: '2026-03-01', status: 'confirmed' },
  {
    party: 'TR',
    theme: 1,
    what: 'Patrols of the sea lanes',
    amount: 3,
    unit: 'ships',
    dueWords: 'once all states of the Black Sea agree',
    status: 'reported',
  },
  { party: 'NO', theme: 1, what: 'Analysts and sensors', amount: 25, unit: 'people', due: '2026-02-15', status: 'confirmed' },
  {
    party: 'RO',
    theme: 2,
    what: 'Training of battalions',
    amount: 2,
    unit: 'battalions a year',
    dueWords: 'from the summer',
    status: 'confirmed',
    quote: 'Romania would open its training range to two battalions a year.',
  },
  {
    party: 'DE',
    theme: 2,
    what: 'Air defence',
    amount: 900,
    unit: 'EUR million',
    due: '2028-12-31',
    status: 'announced',
    quote: 'Germany announces air defence for three more years.',
  },
  {
    party: 'DK',
    theme: 2,
    what: 'Orders placed with industry in Ukraine',
    amount: 250,
    unit: 'EUR million',
    due: '2026-12-31',
    status: 'delivered',
  },
  { party: 'NL', theme: 2, what: 'Spare parts and repairs', amount: 180, unit: 'EUR million', due: '2026-09-30', status: 'confirmed' },
  { party: 'BG', theme: 2, what: 'Ammunition from stocks', amount: null, unit: '', dueWords: 'not said', status: 'withdrawn' },
  {
    party: 'CA',
    theme: 3,
    what: 'A battle group in the first wave',
    amount: 1200,
    unit: 'troops',
    dueWords: 'after a ceasefire',
    status: 'announced',
    quote: 'Canada is ready to join in the first wave.',
  },
  { party: 'FR', theme: 3, what: 'A brigade on land', amount: 4000, unit: 'troops', dueWords: 'after a ceasefire', status: 'reported' },
  { party: 'GB', theme: 3, what: 'A brigade on land', amount: 4000, unit: 'troops', dueWords: 'after a ceasefire', status: 'reported' },
  {
    party: 'RO',
    theme: 3,
    what: 'A logistics centre',
    amount: 1,
    unit: 'sites',
    due: '2026-06-30',
    status: 'announced',
    quote: 'Romania can host a logistics centre when allies protect the air above it.',
  },
  { party: 'PL', theme: 3, what: 'Transport and depots on its own soil', amount: 3, unit: 'sites', due: '2026-06-30', status: 'reported' },
  {
    party: 'EC',
    theme: 5,
    what: 'A plan for a loan facility',
    amount: 30000,
    unit: 'EUR million',
    due: '2026-04-30',
    status: 'announced',
    quote: 'The European Commission proposes a loan facility of ten years.',
  },
]
