import { parseArgs } from 'node:util'
import { BOOK_LANGUAGES, type BookLanguage } from '../../shared/domain/edition'
import { daySchema } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'

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
export type Request = DraftRequest | { readonly kind: 'help' } | { readonly kind: 'version' }

const OPTIONS = {
  json: { type: 'string' },
  pdf: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

/** Understands the arguments after the program's name, or says in a sentence what is wrong with them. `today` is an ISO 8601 day. */
export function parseRequest(argv: readonly string[], today: string): Result<Request, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    if (values.help) return succeed({ kind: 'help' })
    if (values.version) return succeed({ kind: 'version' })
    const [command, ...files] = positionals
    if (command !== 'draft') return fail(command === undefined ? 'no command was given' : `there is no command "${command}"`)
    return draftRequest(files, values, values.date ?? today)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

interface Values {
  readonly json?: string | undefined
  readonly pdf?: string | undefined
  readonly lang: string
}

function draftRequest(files: readonly string[], { json, pdf, lang }: Values, day: string): Result<Request, string> {
  const language = BOOK_LANGUAGES.find((each) => each === lang)
  if (!language) return fail(`--lang takes ${BOOK_LANGUAGES.join(', ')}, not "${lang}"`)
  if (!daySchema.safeParse(day).success) return fail(`--date takes a day as YYYY-MM-DD, not "${day}"`)
  if (files.length === 0) return fail('draft needs at least one file')
  const isJsonWanted = json !== undefined || pdf === undefined
  return succeed({ kind: 'draft', files, json: isJsonWanted ? (json ?? '-') : null, pdf: pdf ?? null, language, day })
}
