import type { Position, Stance } from '../../../shared/domain/position'

const STANCE_OF: Readonly<Record<string, Stance>> = { S: 'supports', C: 'conditional', U: 'undecided', R: 'reserves', O: 'opposes' }

/** One letter a theme, in the order of the themes; a dot where nothing is known. All of it is invented. */
const ROWS: Readonly<Record<string, string>> = {
  FR: 'SSSCS',
  GB: 'SSSCS',
  UA: 'SSSSS',
  RO: 'SSCCS',
  PL: 'SSRSS',
  DE: 'SSRCS',
  IT: 'CSOUS',
  ES: 'SCUUC',
  NL: 'SSCCS',
  BE: 'SCC.S',
  DK: 'SSSCS',
  SE: 'SSCCS',
  FI: 'SSRSS',
  NO: 'SSCCS',
  EE: 'SSSSS',
  LV: 'SSCSS',
  LT: 'SSSSS',
  CZ: 'CCRUC',
  PT: 'SCCUS',
  GR: 'CCR.C',
  BG: 'CUOU.',
  TR: 'C.CRC',
  CA: 'SSSCS',
  US: 'C..R.',
  NATO: 'SS.CS',
  EC: 'SS..S',
  EUCO: 'SSUUS',
}

/** A stance of the example: whose, on which theme (1 to 5). */
export interface ExampleStance {
  readonly party: string
  readonly theme: number
  readonly stance: Stance
}

/** Every known stance, party by party. */
export function exampleStances(): readonly ExampleStance[] {
  return Object.entries(ROWS).flatMap(([party, row]) =>
    Array.from(row).flatMap((letter, index) => {
      const stance = STANCE_OF[letter]
      return stance ? [{ party, theme: index + 1, stance }] : []
    }),
  )
}

/** What is known about a position beside its stance, and the words of the note that support it. */
export interface ExampleDetail {
  readonly known: Partial<Omit<Position, 'id' | 'partyId' | 'themeId' | 'stance'>>
  readonly quote?: string
}

const icd = (term: string) => ({ scale: 'icd203', term }) as const

/** By party and number of theme: "IT 3". */
export const EXAMPLE_DETAILS: Readonly<Record<string, ExampleDetail>> = {
  'FR 1': {
    known: {},
    quote: 'France and the United Kingdom want a monitoring mission that is ready on the first day of a ceasefire.',
  },
  'GB 1': {
    known: {},
    quote: 'France and the United Kingdom want a monitoring mission that is ready on the first day of a ceasefire.',
  },
  'TR 1': {
    known: { conditions: 'All states of the Black Sea agree.', salience: 'high', moving: icd('likely') },
    quote: 'Türkiye would watch the sea lanes once all states of the Black Sea agree.',
  },
  'GR 1': {
    known: { conditions: 'A mandate of the United Nations.' },
    quote: 'Greece asks for a mandate of the United Nations before it joins.',
  },
  'CZ 1': {
    known: { conditions: 'The cost is shared by a key known in advance.' },
    quote: 'The Czech Republic can join when the cost is shared by a key that is known in advance.',
  },
  'IT 1': {
    known: { conditions: 'Observers without weapons, after a vote in parliament.', redLine: 'Armed observers.' },
    quote: 'Italy would send observers without weapons, and only after a vote in parliament.',
  },
  'RO 2': { known: { salience: 'high' }, quote: 'Romania would open its training range to two battalions a year.' },
  'ES 2': {
    known: { conditions: 'Each contribution is counted in the same way.' },
    quote: 'Spain supports a common fund when each contribution is counted in the same way.',
  },
  'BG 2': { known: { salience: 'low' }, quote: 'Bulgaria has not decided whether it takes part in joint purchases.' },
  'DE 2': { known: { salience: 'high' }, quote: 'Germany announces air defence for three more years.' },
  'IT 3': {
    known: {
      salience: 'high',
      redLine: 'Any deployment inside Ukraine.',
      moving: icd('very-unlikely'),
      confidence: { level: 'high', reason: 'said in the same words for months' },
      crossesOurRedLine: true,
    },
    quote: 'Italy refuses any deployment inside Ukraine.',
  },
  'BG 3': {
    known: {
      redLine: 'Troops on land; a headquarters.',
    },
    quote: 'Bulgaria rules out troops on land and would not host a headquarters.',
  },
  'PL 3': {
    known: {
      conditions: 'Transport and depots on its own soil count as a contribution.',
      moving: icd('likely'),
    },
    quote: 'Poland reserves its position and offers transport and depots on its own soil instead.',
  },
  'DE 3': {
    known: { conditions: 'Units stand in neighbouring states.' },
    quote: 'Germany would take part from the territory of neighbours, not from inside the country.',
  },
  'RO 3': {
    known: {},
    quote: 'Romania can host a logistics centre when allies protect the air above it.',
  },
  'LT 4': { known: { salience: 'high' }, quote: 'Lithuania wants a text that binds without further votes.' },
  'TR 4': {
    known: { redLine: 'A clause that acts by itself.', conditions: 'Each state decides in its own way.', moving: icd('likely') },
    quote: 'Türkiye reserves its position on any clause that acts by itself.',
  },
  'EUCO 4': { known: {}, quote: 'The European Council has not discussed the wording yet.' },
  'FR 4': {
    known: { conditions: 'Leaders are called together within a day.' },
    quote: 'France accepts a clause that calls the leaders together within a day.',
  },
  'EC 5': { known: { salience: 'high' }, quote: 'The European Commission proposes a loan facility of ten years.' },
  'GR 5': { known: { conditions: 'Its own industry may bid.' }, quote: 'Greece supports the plan when its own industry may bid.' },
  'EE 5': { known: { salience: 'medium' }, quote: 'Estonia wants drone production to count as a contribution.' },
}
