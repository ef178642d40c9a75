import type { Party } from '../../../shared/domain/party'

/** A person of the example: somebody the announcement names, or an office without a name. */
interface ExamplePerson {
  readonly name?: string
  readonly honorific?: string
  readonly post: string
}

/** A delegation of the example; `key` is how the other parts of the example speak of it. */
export interface ExampleParty {
  readonly key: string
  readonly name: string
  readonly shortName?: string
  readonly role: Party['role']
  readonly groupings?: readonly string[]
  readonly people: readonly ExamplePerson[]
}

const NORDIC_BALTIC = 'Nordic-Baltic'
const BLACK_SEA = 'Black Sea'

function state(key: string, name: string, post: string, groupings: readonly string[] = []): ExampleParty {
  return { key, name, role: 'member', groupings, people: [{ post }] }
}

/** 27 leaders and organisations. Only the people whom the sample text names have names; the others are offices. */
export const EXAMPLE_PARTIES: readonly ExampleParty[] = [
  { ...state('FR', 'France', 'President of France'), role: 'co-host' },
  { ...state('GB', 'United Kingdom', 'Prime Minister of the United Kingdom'), shortName: 'UK', role: 'co-host' },
  state('UA', 'Ukraine', 'President of Ukraine', [BLACK_SEA]),
  { ...state('RO', 'Romania', '', [BLACK_SEA]), people: [{ name: 'Nicușor Dan', post: 'President of Romania' }] },
  state('PL', 'Poland', 'Prime Minister of Poland'),
  state('DE', 'Germany', 'Federal Chancellor of Germany'),
  state('IT', 'Italy', 'Prime Minister of Italy'),
  state('ES', 'Spain', 'President of the Government of Spain'),
  state('NL', 'Netherlands', 'Prime Minister of the Netherlands'),
  state('BE', 'Belgium', 'Prime Minister of Belgium'),
  state('DK', 'Denmark', 'Prime Minister of Denmark', [NORDIC_BALTIC]),
  state('SE', 'Sweden', 'Prime Minister of Sweden', [NORDIC_BALTIC]),
  state('FI', 'Finland', 'President of Finland', [NORDIC_BALTIC]),
  state('NO', 'Norway', 'Prime Minister of Norway', [NORDIC_BALTIC]),
  state('EE', 'Estonia', 'Prime Minister of Estonia', [NORDIC_BALTIC]),
  state('LV', 'Latvia', 'Prime Minister of Latvia', [NORDIC_BALTIC]),
  state('LT', 'Lithuania', 'President of Lithuania', [NORDIC_BALTIC]),
  state('CZ', 'Czechia', 'Prime Minister of Czechia'),
  state('PT', 'Portugal', 'Prime Minister of Portugal'),
  state('GR', 'Greece', 'Prime Minister of Greece'),
  state('BG', 'Bulgaria', 'Prime Minister of Bulgaria', [BLACK_SEA]),
  { ...state('TR', 'Türkiye', 'Minister of Foreign Affairs of Türkiye', [BLACK_SEA]), role: 'observer' },
  state('CA', 'Canada', 'Prime Minister of Canada'),
  { ...state('US', 'United States', ''), shortName: 'US', role: 'guest', people: [{ name: 'Marco Rubio', post: 'Senator' }] },
  {
    key: 'NATO',
    name: 'NATO',
    role: 'guest',
    people: [
      { name: 'Mark Rutte', post: 'Secretary General' },
      { honorific: 'General', name: 'Alexus Grynkewich', post: 'Supreme Allied Commander' },
    ],
  },
  {
    key: 'EC',
    name: 'European Commission',
    shortName: 'Commission',
    role: 'guest',
    people: [{ post: 'President of the European Commission' }],
  },
  {
    key: 'EUCO',
    name: 'European Council',
    shortName: 'EU Council',
    role: 'guest',
    people: [{ post: 'President of the European Council' }],
  },
]
