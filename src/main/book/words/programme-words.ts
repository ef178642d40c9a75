import type { PRESS_ACCESS, ProgrammeForm } from '../../../shared/domain/programme'

type Press = Exclude<(typeof PRESS_ACCESS)[number], 'unspecified'>
type Label =
  | 'opens'
  | 'closes'
  | 'chair'
  | 'pressPlan'
  | 'withoutAgreement'
  | 'lead'
  | 'people'
  | 'speakers'
  | 'themes'
  | 'interpreters'
  | 'movement'
  | 'moveMinutes'

/** The fixed words of the programme; `{name}` stands for a value. */
export interface ProgrammeWords {
  readonly heading: string
  /** On which clock the times are. */
  readonly clock: string
  readonly noZone: string
  readonly undated: string
  readonly untimed: string
  readonly clockForward: string
  readonly clockBack: string
  readonly minutes: string
  readonly labels: Readonly<Record<Label, string>>
  readonly forms: Readonly<Record<ProgrammeForm, string>>
  readonly press: Readonly<Record<Press, string>>
}

/** The programme in English. */
export const programmeEn: ProgrammeWords = {
  heading: 'Programme',
  clock: 'Times are on the clock of {city}.',
  noZone: 'The time zone of these times is not known.',
  undated: 'Without a day',
  untimed: 'time open',
  clockForward: 'The clocks go forward by {minutes} minutes on this day.',
  clockBack: 'The clocks go back by {minutes} minutes on this day.',
  minutes: '{minutes} min',
  labels: {
    opens: 'Opens',
    closes: 'Closes',
    chair: 'Chair',
    pressPlan: 'Press plan',
    withoutAgreement: 'Without agreement',
    lead: 'Led by',
    people: 'With',
    speakers: 'Speaking order',
    themes: 'Themes',
    interpreters: 'Interpreters',
    movement: 'Movement',
    moveMinutes: '{minutes} minutes to get there.',
  },
  forms: {
    plenary: 'Plenary',
    bilateral: 'Bilateral',
    meal: 'Meal',
    'family-photo': 'Family photo',
    press: 'Press',
    travel: 'Journey',
    other: '',
  },
  press: { open: 'open to the press', pool: 'press pool only', closed: 'closed to the press' },
}

/** The programme in Romanian. */
export const programmeRo: ProgrammeWords = {
  heading: 'Program',
  clock: 'Orele sunt după ceasul din {city}.',
  noZone: 'Fusul orar al acestor ore nu este cunoscut.',
  undated: 'Fără zi',
  untimed: 'oră deschisă',
  clockForward: 'În această zi ceasurile se dau înainte cu {minutes} de minute.',
  clockBack: 'În această zi ceasurile se dau înapoi cu {minutes} de minute.',
  minutes: '{minutes} min',
  labels: {
    opens: 'Deschidere',
    closes: 'Încheiere',
    chair: 'Președinția',
    pressPlan: 'Plan de presă',
    withoutAgreement: 'Fără acord',
    lead: 'Conduce',
    people: 'Cu',
    speakers: 'Ordinea vorbitorilor',
    themes: 'Teme',
    interpreters: 'Interpreți',
    movement: 'Deplasare',
    moveMinutes: 'Durata drumului: {minutes} min.',
  },
  forms: {
    plenary: 'Ședință plenară',
    bilateral: 'Întrevedere',
    meal: 'Masă',
    'family-photo': 'Fotografie de grup',
    press: 'Presă',
    travel: 'Deplasare',
    other: '',
  },
  press: { open: 'deschis presei', pool: 'doar un grup restrâns de presă', closed: 'închis presei' },
}

/** The programme in French. */
export const programmeFr: ProgrammeWords = {
  heading: 'Programme',
  clock: 'Les heures sont celles de {city}.',
  noZone: 'Le fuseau horaire de ces heures n’est pas connu.',
  undated: 'Sans jour',
  untimed: 'heure ouverte',
  clockForward: 'Ce jour-là, les horloges avancent de {minutes} minutes.',
  clockBack: 'Ce jour-là, les horloges reculent de {minutes} minutes.',
  minutes: '{minutes} min',
  labels: {
    opens: 'Ouverture',
    closes: 'Clôture',
    chair: 'Présidence',
    pressPlan: 'Plan de presse',
    withoutAgreement: 'Sans accord',
    lead: 'Dirigé par',
    people: 'Avec',
    speakers: 'Ordre de parole',
    themes: 'Thèmes',
    interpreters: 'Interprètes',
    movement: 'Déplacement',
    moveMinutes: '{minutes} minutes pour s’y rendre.',
  },
  forms: {
    plenary: 'Plénière',
    bilateral: 'Entretien bilatéral',
    meal: 'Repas',
    'family-photo': 'Photo de famille',
    press: 'Presse',
    travel: 'Trajet',
    other: '',
  },
  press: { open: 'ouvert à la presse', pool: 'pool de presse seulement', closed: 'fermé à la presse' },
}
