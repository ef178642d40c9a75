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

/** How a part is entered. */
type PartKind = 'line' | 'prose' | 'count' | 'day' | 'status' | 'stance' | 'host'

/** One part of the form of a suggestion. */
export interface Part {
  readonly name: PartName
  readonly kind: PartKind
}

/** The form while it is filled in: everything is text there. */
export type Draft = Readonly<Partial<Record<PartName, string>>>

const line = (name: PartName): Part => ({ name, kind: 'line' })
const STATEMENT: readonly Part[] = [line('who'), { name: 'what', kind: 'prose' }, { name: 'stance', kind: 'stance' }]

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
  position: STATEMENT,
  commitment: STATEMENT,
}

/** What the form of a kind of suggestion asks for, in order. */
export function partsOf(field: SuggestionField): readonly Part[] {
  return PARTS[field]
}

/** A value as the form shows it. */
export function draftOf(value: SuggestionValue): Draft {
  const held: Readonly<Record<string, unknown>> = value
  return Object.fromEntries(PARTS[value.field].map(({ name }) => [name, textOf(held[name])]))
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
  const parsed = suggestionValueSchema.safeParse({ ...before, ...parts, ...codes(before, parts, codeOf) })
  return parsed.success ? parsed.data : null
}

function read(kind: PartKind, text: string): unknown {
  const tidy = kind === 'prose' ? text.trim() : text.replace(/\s+/gu, ' ').trim()
  if (kind === 'count') return /^\d+$/.test(tidy) ? Number(tidy) : null
  if (kind === 'day') return tidy || null
  return kind === 'host' ? tidy === 'true' : tidy
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
