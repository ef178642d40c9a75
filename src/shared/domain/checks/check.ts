import type { Fact } from '../evidence'
import type { Meeting } from '../meeting'
import type { Ground } from './ground'

/** The checks by name; each has a file, a test, a sentence and a rule in every language. */
export const CHECK_NAMES = [
  'no-date',
  'no-place',
  'no-zone',
  'no-host',
  'few-leaders-known',
  'theme-not-named',
  'no-themes',
  'themes-over-announced',
  'no-marking',
  'no-purpose',
  'long-purpose',
  'no-objectives',
  'many-objectives',
  'long-objective',
  'past-deadline',
  'conflicting-sources',
  'role-without-country',
  'person-without-post',
  'attendance-unknown',
  'absence-without-reason',
  'absence-without-source',
  'absent-lead',
  'one-anonymous-source',
  'two-places',
  'absent-speaker',
  'no-time-to-move',
  'outside-meeting',
  'impossible-time',
  'item-without-time',
  'item-without-minutes',
  'no-interpretation',
  'bilateral-without-last-time',
  'bilateral-without-deliverables',
  'bilateral-headings',
  'theme-without-objective',
  'theme-without-points',
  'theme-without-lead',
  'theme-without-minutes',
  'theme-headings',
  'long-theme',
  'bracket-without-holder',
  'bracket-without-instruction',
  'mixed-sentence',
  'open-judgement',
  'mixed-scales',
  'no-key-points',
  'many-points',
  'too-many-points',
  'long-point',
  'points-over-page',
  'unlikely-point',
  'over-time',
  'silent-point',
  'weak-words',
  'marking-above-book',
  'portion-not-marked',
  'other-marking-scheme',
  'unknown-marking',
  'party-without-position',
  'position-without-source',
  'stale-position',
  'commitment-without-source',
  'commitment-without-amount',
  'commitment-without-due',
  'commitment-overdue',
  'fact-without-source',
  'one-origin',
  'weak-source',
  'source-not-graded',
  'weak-item',
  'items-not-graded',
  'source-not-described',
  'carried-over',
  'undefined-abbreviation',
] as const
/** See {@link CHECK_NAMES}. */
export type CheckName = (typeof CHECK_NAMES)[number]

/** How much it matters: an error misleads the reader, a warning weakens the briefing, a hint would make it better. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const
/** See {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number]

/** The part of a briefing that a check looks at. */
export const CHECK_AREAS = [
  'meeting',
  'people',
  'programme',
  'themes',
  'points',
  'positions',
  'commitments',
  'sources',
  'markings',
] as const
/** See {@link CHECK_AREAS}. */
export type CheckArea = (typeof CHECK_AREAS)[number]

/**
 * What is wrong. `unknown`: nobody has said, and the reader is told so in the book; `missing`: work on the briefing that is not done;
 * `contradiction`: two things cannot both be so; `stale`: time has passed; `too-long`; `evidence`: it rests on little; `form`: a rule of
 * writing is broken.
 */
export type CheckKind = 'unknown' | 'missing' | 'contradiction' | 'stale' | 'too-long' | 'evidence' | 'form'

/**
 * Where a rule comes from: UK FCO guidance of 1983 and 1985, the US DoD guide to read-ahead material of 2014, US Intelligence Community
 * Directives 203 and 206, NATO AJP-2.1, 32 CFR 2001.21; `sherpa` for rules of this program.
 */
export const RULE_SOURCES = ['fco-1983', 'fco-1985', 'dod-2014', 'icd-203', 'icd-206', 'ajp-2-1', 'cfr-2001-21', 'sherpa'] as const
/** See {@link RULE_SOURCES}. */
export type RuleSource = (typeof RULE_SOURCES)[number]

/** What fills a sentence: names and numbers; a value whose key begins with `day` is a calendar day (ISO 8601). */
export type Values = Readonly<Record<string, string | number>>

/** One place where a check has found something. */
export interface Found {
  /** The field to look at; it belongs to a thing that is there. */
  readonly fact: Fact
  /** Tells several findings about one fact apart: an identity, an abbreviation; empty where there is one only. Without a vertical bar. */
  readonly subject: string
  readonly values: Values
}

/** Something that a check has found in a briefing. */
export interface Finding extends Found {
  readonly check: CheckName
  readonly severity: Severity
}

/** One rule, and how it is tried on a briefing. Pure, total, and fast enough to run after each change. */
export interface Check {
  readonly name: CheckName
  readonly severity: Severity
  readonly area: CheckArea
  readonly kind: CheckKind
  readonly source: RuleSource
  readonly find: (ground: Ground) => readonly Found[]
}

/** Something about one field of a thing. */
export function foundAt(kind: Fact['kind'], id: string, field: string, values: Values = {}, subject = ''): Found {
  return { fact: { kind, id, field }, subject, values }
}

/** Something about a field of the meeting itself. */
export function foundAtMeeting({ id }: Meeting, field: string, values: Values = {}, subject = ''): Found {
  return foundAt('meeting', id, field, values, subject)
}
