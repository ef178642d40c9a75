import { parseArgs } from 'node:util'
import { BOOK_LANGUAGES, type BookLanguage } from '../../shared/domain/edition'
import { daySchema } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { CheckRequest } from './check-command'

/** What `draft` was asked to do. */
export interface DraftRequest {
  readonly kind: 'draft'
  readonly files: readonly string[]
  /** A file for the JSON, `-` for standard output, null for none. */
  readonly json: string | null
  readonly pdf: string | null
  readonly language: BookLanguage
  /** The day the draft is dated, ISO 8601. */
  readonly day: string
}

/** What the command line was asked to do. */
export type Request = DraftRequest | CheckRequest | { readonly kind: 'help' } | { readonly kind: 'version' }

const OPTIONS = {
  json: { type: 'string' },
  pdf: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

/** Understands the arguments after the program's name, or says in a sentence what is wrong with them. `now` is an instant, ISO 8601. */
export function parseRequest(argv: readonly string[], now: string): Result<Request, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    if (values.help) return succeed({ kind: 'help' })
    if (values.version) return succeed({ kind: 'version' })
    const [command, ...files] = positionals
    if (command === 'check') return checkRequest(files, values, now)
    if (command !== 'draft') return fail(command === undefined ? 'no command was given' : `there is no command "${command}"`)
    return draftRequest(files, values, values.date ?? now.slice(0, 10))
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

interface Values {
  readonly json?: string | undefined
  readonly pdf?: string | undefined
  readonly lang: string
  readonly date?: string | undefined
}

function draftRequest(files: readonly string[], { json, pdf, lang }: Values, day: string): Result<Request, string> {
  const language = readLanguage(lang)
  if (!language.ok) return language
  if (!isDay(day)) return fail(wrongDay(day))
  if (files.length === 0) return fail('draft needs at least one file')
  const isJsonWanted = json !== undefined || pdf === undefined
  return succeed({ kind: 'draft', files, json: isJsonWanted ? (json ?? '-') : null, pdf: pdf ?? null, language: language.value, day })
}

function checkRequest(files: readonly string[], { json, pdf, lang, date }: Values, now: string): Result<Request, string> {
  const language = readLanguage(lang)
  if (!language.ok) return language
  if (date !== undefined && !isDay(date)) return fail(wrongDay(date))
  if (pdf !== undefined) return fail('check prints no book: leave out --pdf')
  const [file, ...others] = files
  if (file === undefined || others.length > 0) return fail('check needs exactly one file')
  const moment = date === undefined ? now : `${date}T12:00:00.000Z`
  return succeed({ kind: 'check', file, json: json ?? null, language: language.value, now: moment })
}

function readLanguage(lang: string): Result<BookLanguage, string> {
  const language = BOOK_LANGUAGES.find((each) => each === lang)
  return language ? succeed(language) : fail(`--lang takes ${BOOK_LANGUAGES.join(', ')}, not "${lang}"`)
}

function isDay(day: string): boolean {
  return daySchema.safeParse(day).success
}

function wrongDay(day: string): string {
  return `--date takes a day as YYYY-MM-DD, not "${day}"`
}
