import type { BookLanguage } from '../../../shared/domain/edition'
import type { ResultGrade } from '../../../shared/domain/theme-result'

/** The fixed words of a readout in one language; `{name}` stands for a value. */
export interface ReadoutWords {
  readonly kindOfDocument: string
  /** In the foot of each page. */
  readonly foot: string
  readonly headings: Readonly<Record<'results' | 'moved' | 'promises' | 'next', string>>
  readonly labels: Readonly<Record<'when' | 'where' | 'hosts' | 'present' | 'away', string>>
  /** What came out, for readers outside: it says what was agreed, never what our objective was. */
  readonly grades: Readonly<Record<ResultGrade, string>>
  /** A party with those who were there for it. */
  readonly partyWith: string
  readonly moved: string
  /** Nothing was known of it before. */
  readonly fromUnknown: string
  readonly nothing: Readonly<Record<'results' | 'moved' | 'promises' | 'next', string>>
}

const en: ReadoutWords = {
  kindOfDocument: 'Readout',
  foot: 'Readout · {date}',
  headings: { results: 'What came out', moved: 'Positions that moved', promises: 'Commitments made', next: 'Next steps' },
  labels: { when: 'When', where: 'Where', hosts: 'Hosts', present: 'Present', away: 'Not present' },
  grades: { open: 'Open', reached: 'Agreed', partly: 'Agreed in part', 'not-reached': 'Not agreed', deferred: 'Deferred' },
  partyWith: '{party} ({people})',
  moved: '{before} before, now: {after} ({theme})',
  fromUnknown: '{after} ({theme})',
  nothing: {
    results: 'No result has been recorded.',
    moved: 'No position moved.',
    promises: 'No commitment was recorded.',
    next: 'No next step has been recorded.',
  },
}

const ro: ReadoutWords = {
  kindOfDocument: 'Informare',
  foot: 'Informare · {date}',
  headings: { results: 'Ce a rezultat', moved: 'Poziții care s-au schimbat', promises: 'Angajamente asumate', next: 'Pașii următori' },
  labels: { when: 'Când', where: 'Unde', hosts: 'Gazde', present: 'Prezenți', away: 'Absenți' },
  grades: { open: 'Deschis', reached: 'Convenit', partly: 'Convenit în parte', 'not-reached': 'Neconvenit', deferred: 'Amânat' },
  partyWith: '{party} ({people})',
  moved: '{before} înainte, acum: {after} ({theme})',
  fromUnknown: '{after} ({theme})',
  nothing: {
    results: 'Nu s-a consemnat niciun rezultat.',
    moved: 'Nicio poziție nu s-a schimbat.',
    promises: 'Nu s-a consemnat niciun angajament.',
    next: 'Nu s-a consemnat niciun pas următor.',
  },
}

const fr: ReadoutWords = {
  kindOfDocument: 'Compte rendu',
  foot: 'Compte rendu · {date}',
  headings: { results: 'Ce qui en est sorti', moved: 'Positions qui ont bougé', promises: 'Engagements pris', next: 'Suites' },
  labels: { when: 'Quand', where: 'Où', hosts: 'Hôtes', present: 'Présents', away: 'Absents' },
  grades: { open: 'Ouvert', reached: 'Convenu', partly: 'Convenu en partie', 'not-reached': 'Non convenu', deferred: 'Reporté' },
  partyWith: '{party} ({people})',
  moved: '{before} avant, désormais : {after} ({theme})',
  fromUnknown: '{after} ({theme})',
  nothing: {
    results: 'Aucun résultat n’a été consigné.',
    moved: 'Aucune position n’a bougé.',
    promises: 'Aucun engagement n’a été consigné.',
    next: 'Aucune suite n’a été consignée.',
  },
}

/** The words of a readout, by language of the book. */
export const READOUT_WORDS: Readonly<Record<BookLanguage, ReadoutWords>> = { en, ro, fr }
