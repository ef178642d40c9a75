import { amountText, readAmount } from '../../text/amount-text'
import { choiceOf, titleOf, AUTOMATIC } from './statement-choice'
import { suggestionValueSchema, type SuggestionField, type SuggestionValue } from '../../../../shared/domain/suggestion'

/** The names of the parts of a value that a person can correct. */
export type PartName =
  | 'text'
  | 'words'
  | 'day'
  | 'name'
  | 'isCoHost'
  | 'count'
  | 'qualifier'
  | 'honorific'
  | 'role'
  | 'affiliation'
  | 'status'
  | 'reason'
  | 'standIn'
  | 'title'
  | 'who'
  | 'what'
  | 'stance'
  | 'party'
  | 'themeTitle'
  | 'amount'
  | 'unit'
  | 'due'
  | 'dueWords'

/** How a part is entered. */
type PartKind = 'line' | 'prose' | 'count' | 'day' | 'status' | 'stance' | 'host' | 'party' | 'theme' | 'amount'

/** One part of the form of a suggestion. */
export interface Part {
  readonly name: PartName
  readonly kind: PartKind
}

/** The form while it is filled in: everything is text there. */
export type Draft = Readonly<Partial<Record<PartName, string>>>

const line = (name: PartName): Part => ({ name, kind: 'line' })
const STATEMENT: readonly Part[] = [
  line('who'),
  { name: 'party', kind: 'party' },
  { name: 'themeTitle', kind: 'theme' },
  { name: 'what', kind: 'prose' },
]

const PARTS: Readonly<Record<SuggestionField, readonly Part[]>> = {
  title: [line('text')],
  place: [line('text')],
  date: [line('words'), { name: 'day', kind: 'day' }],
  host: [line('name'), { name: 'isCoHost', kind: 'host' }],
  expectedLeaders: [line('qualifier'), { name: 'count', kind: 'count' }],
  declaredThemes: [{ name: 'count', kind: 'count' }],
  person: [
    line('honorific'),
    line('name'),
    line('role'),
    line('affiliation'),
    { name: 'status', kind: 'status' },
    line('reason'),
    line('standIn'),
  ],
  theme: [line('title')],
  position: [...STATEMENT, { name: 'stance', kind: 'stance' }],
  commitment: [...STATEMENT, { name: 'amount', kind: 'amount' }, line('unit'), { name: 'due', kind: 'day' }, line('dueWords')],
}

/** What the form of a kind of suggestion asks for, in order. */
export function partsOf(field: SuggestionField): readonly Part[] {
  return PARTS[field]
}

/** A value as the form shows it. */
export function draftOf(value: SuggestionValue): Draft {
  const held: Readonly<Record<string, unknown>> = value
  return Object.fromEntries(PARTS[value.field].map(({ name, kind }) => [name, shown(kind, held[name], held['countryCode'])]))
}

function shown(kind: PartKind, part: unknown, countryCode: unknown): string {
  if (kind === 'party') return textOf(countryCode) || AUTOMATIC
  if (kind === 'theme') return typeof part === 'string' ? choiceOf(part) : AUTOMATIC
  return kind === 'amount' && typeof part === 'number' ? amountText(part) : textOf(part)
}

function textOf(part: unknown): string {
  if (typeof part === 'string') return part
  return typeof part === 'number' || typeof part === 'boolean' ? String(part) : ''
}

/**
 * The value that a filled form stands for, or null while it stands for none (a name is missing, a number is none). The code of a
 * state follows its name; `codeOf` knows the names.
 */
export function valueOf(before: SuggestionValue, draft: Draft, codeOf: (name: string) => string | null): SuggestionValue | null {
  const entered = PARTS[before.field].map(({ name, kind }) => [name, read(kind, draft[name] ?? '')] as const)
  const parts: Readonly<Record<string, unknown>> = Object.fromEntries(entered)
  const { party, ...own } = parts
  const parsed = suggestionValueSchema.safeParse({ ...before, ...own, ...codes(before, parts, codeOf), ...speaker(party) })
  return parsed.success ? parsed.data : null
}

function read(kind: PartKind, text: string): unknown {
  const tidy = kind === 'prose' ? text.trim() : text.replace(/\s+/gu, ' ').trim()
  if (kind === 'count') return /^\d+$/.test(tidy) ? Number(tidy) : null
  if (kind === 'day') return tidy || null
  if (kind === 'amount') return readNumber(tidy)
  if (kind === 'theme') return tidy === AUTOMATIC ? null : titleOf(tidy)
  return kind === 'host' ? tidy === 'true' : tidy
}

/** What is no amount must not pass for "not known". */
function readNumber(text: string): number | null {
  const typed = readAmount(text)
  return typed.isAmount ? typed.amount : Number.NaN
}

/** A state is chosen by its code; a body without one by its name, which then stands for who speaks. */
function speaker(party: unknown): object {
  if (typeof party !== 'string') return {}
  if (party === AUTOMATIC) return { countryCode: null }
  return /^[A-Z]{2}$/.test(party) ? { countryCode: party } : { who: titleOf(party), countryCode: null }
}

/** An unchanged name keeps its code: a source may call a state what no table does. */
function codes(before: SuggestionValue, parts: Readonly<Record<string, unknown>>, codeOf: (name: string) => string | null): object {
  const follow = (was: string, code: string | null, now: unknown) => (now === was ? code : codeOf(String(now)))
  switch (before.field) {
    case 'host':
      return { countryCode: follow(before.name, before.countryCode, parts['name']) }
    case 'person':
      return { affiliationCode: follow(before.affiliation, before.affiliationCode, parts['affiliation']) }
    case 'place':
      return { countryCode: parts['text'] === before.text ? before.countryCode : null }
    default:
      return {}
  }
}
