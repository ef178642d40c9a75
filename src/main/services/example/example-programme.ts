import type { ProgrammeForm, ProgrammeItem } from '../../../shared/domain/programme'

/** An item of the example: people by key of their delegation (its first person), themes from 1, the conversation by its counterpart. */
export interface ExampleItem extends Partial<
  Omit<ProgrammeItem, 'id' | 'title' | 'form' | 'leadPersonId' | 'personIds' | 'speakers' | 'themeIds' | 'bilateralId'>
> {
  readonly title: string
  readonly form: ProgrammeForm
  readonly lead?: string
  readonly people?: readonly string[]
  /** In the order in which they speak, with their minutes. */
  readonly speakers?: readonly (readonly [party: string, minutes: number])[]
  readonly themes?: readonly number[]
  readonly bilateral?: string
}

const HALL = 'Conference hall, ground floor'
const EN_FR = 'Booths for English, French and Ukrainian'

/** The frame of the day. */
export const EXAMPLE_FRAME = {
  zone: 'Europe/Paris',
  opensAt: '10:00',
  closesAt: '18:00',
  chair: 'President of France, with the Prime Minister of the United Kingdom',
  pressPlan: 'Arrivals open to the press; a pool at the start of each session; press conference of the hosts at 17:00 (invented).',
  withoutAgreement: 'The hosts publish a summary of their own; the technical cell goes on working (invented).',
} as const

/**
 * One day in Paris with the flight there and back, all of it invented. Two things cannot be as they stand, so that a reader sees what
 * Sherpa says of it: somebody who stays away has a slot, and the last conversation begins before one can be there.
 */
export const EXAMPLE_PROGRAMME: readonly ExampleItem[] = [
  {
    title: 'Flight Bucharest to Paris',
    form: 'travel',
    time: '06:30',
    minutes: 195,
    zone: 'Europe/Bucharest',
    endZone: 'Europe/Paris',
    place: 'Otopeni, state lounge',
    people: ['RO'],
    movement: 'Advance team flies the evening before.',
  },
  { title: 'Motorcade to the palace', form: 'travel', time: '09:05', minutes: 40, place: 'Airport', people: ['RO'], moveMinutes: 10 },
  {
    title: 'Conversation with the host',
    form: 'bilateral',
    time: '10:00',
    minutes: 25,
    place: 'Green room, first floor',
    lead: 'FR',
    bilateral: 'FR',
    themes: [1, 3],
    pressAccess: 'pool',
    interpreters: 'None needed',
    moveMinutes: 10,
  },
  { title: 'Family photo', form: 'family-photo', time: '10:40', minutes: 15, place: 'Front steps', pressAccess: 'open', moveMinutes: 5 },
  {
    title: 'First session: monitoring and support',
    form: 'plenary',
    time: '11:00',
    minutes: 90,
    place: HALL,
    lead: 'FR',
    speakers: [
      ['FR', 6],
      ['UA', 10],
      ['RO', 4],
      ['NATO', 6],
    ],
    themes: [1, 2],
    pressAccess: 'pool',
    interpreters: EN_FR,
    moveMinutes: 5,
  },
  {
    title: 'Working lunch on the force',
    form: 'meal',
    time: '12:35',
    minutes: 70,
    place: 'Winter garden',
    lead: 'GB',
    themes: [3],
    pressAccess: 'closed',
    moveMinutes: 5,
  },
  {
    title: 'Second session: commitments and cooperation',
    form: 'plenary',
    time: '14:00',
    minutes: 120,
    place: HALL,
    lead: 'GB',
    speakers: [
      ['GB', 6],
      ['PL', 4],
      ['US', 5],
      ['RO', 4],
    ],
    themes: [4, 5],
    pressAccess: 'closed',
    interpreters: EN_FR,
    moveMinutes: 10,
  },
  {
    title: 'Conversation at the embassy',
    form: 'bilateral',
    time: '16:05',
    minutes: 30,
    place: 'Embassy, library',
    lead: 'RO',
    bilateral: 'PL',
    themes: [1],
    pressAccess: 'closed',
    movement: 'Side door of the hall; two cars wait in the court.',
    moveMinutes: 20,
  },
  {
    title: 'Press conference of the hosts',
    form: 'press',
    time: '17:00',
    minutes: 45,
    place: 'Press centre',
    lead: 'FR',
    people: ['FR', 'GB', 'UA'],
    pressAccess: 'open',
  },
  {
    title: 'Flight Paris to Bucharest',
    form: 'travel',
    time: '19:10',
    minutes: 170,
    endZone: 'Europe/Bucharest',
    place: 'Airport, state lounge',
    people: ['RO'],
    moveMinutes: 45,
  },
]
