import type { AttendanceStatus } from '../../../shared/domain/attendance'
import type { Contact } from '../../../shared/domain/contact'
import type { Party } from '../../../shared/domain/party'
import type { Person } from '../../../shared/domain/person'

/** For whom the example is made: the first person of this delegation. */
export const EXAMPLE_READER = 'RO'

type PersonDetails = Partial<
  Pick<Person, 'biography' | 'pronunciation' | 'formOfAddress' | 'postSince' | 'languages' | 'lastMet' | 'lastMetWhere'>
>

/** More about the first person of some delegations. Meetings and biographies are invented, and say so. */
export const EXAMPLE_PEOPLE: Readonly<Record<string, PersonDetails>> = {
  FR: {
    formOfAddress: 'Monsieur le Président',
    languages: ['fr', 'en'],
    lastMet: '2025-11-12',
    lastMetWhere: 'Bucharest, working dinner (invented)',
    biography:
      'Invented for this example. Trained as an engineer, then mayor of a harbour town.\nKnows the file on monitoring better than any other guest.',
  },
  GB: {
    formOfAddress: 'Prime Minister',
    languages: ['en'],
    lastMet: '2025-10-03',
    lastMetWhere: 'Video call on the Black Sea (invented)',
    biography: 'Invented for this example. A lawyer by training; led a city council before Parliament.',
  },
  RO: {
    pronunciation: 'nee-koo-SHOR DAHN',
    formOfAddress: 'Mr President',
    languages: ['ro', 'fr', 'en'],
    biography: 'The reader of this briefing.',
  },
  PL: {
    formOfAddress: 'Prime Minister',
    languages: ['pl', 'en', 'de'],
    lastMet: '2025-12-09',
    lastMetWhere: 'Warsaw, meeting of the eastern flank (invented)',
    biography: 'Invented for this example. Historian; returned to office after some years in Brussels.',
  },
  NATO: {
    pronunciation: 'mark RUT-tuh',
    formOfAddress: 'Secretary General',
    languages: ['nl', 'en', 'de'],
    lastMet: '2025-12-02',
    lastMetWhere: 'Brussels, before the ministers met (invented)',
    biography: 'Invented for this example. Long at the head of a government; prefers short questions.',
  },
}

/** Who has said what about coming, by delegation; whoever is not named here is expected. */
export const EXAMPLE_PRESENCE: Readonly<Record<string, AttendanceStatus>> = {
  ...Object.fromEntries('FR GB UA RO PL DE IT ES NL BE DK SE FI NO EE LV LT CZ NATO'.split(' ').map((key) => [key, 'confirmed' as const])),
  TR: 'late',
  CA: 'by-video',
  BG: 'tentative',
  EUCO: 'unknown',
}

/** Places by precedence, invented. */
export const EXAMPLE_PRECEDENCE: Readonly<Record<string, Pick<Party, 'precedence'>>> = Object.fromEntries(
  'FR GB UA RO PL DE IT'.split(' ').map((key, index) => [key, { precedence: index + 1 }]),
)

/** Whom to call, by delegation; null for nobody's. Numbers of the range that is kept for films. */
export const EXAMPLE_CONTACTS: readonly (Omit<Contact, 'id' | 'partyId'> & { readonly party: string | null })[] = [
  {
    party: 'FR',
    name: 'Claire Invented',
    role: 'Protocol, Élysée',
    telephone: '+33 1 99 00 12 34',
    email: 'protocol@example.org',
    secureChannel: 'Desk line 4',
  },
  {
    party: 'PL',
    name: 'Jan Przykładowy',
    role: 'Head of cabinet',
    telephone: '+48 22 000 00 00',
    email: 'cabinet@example.org',
    secureChannel: '',
  },
  {
    party: null,
    name: 'Interpreters’ booth',
    role: 'Romanian and French',
    telephone: '+33 1 99 00 56 78',
    email: '',
    secureChannel: 'Channel 3 of the hall',
  },
]
