import { basename } from 'node:path'
import { SEVERITIES, type Severity } from '../../shared/domain/checks/check'
import type { BookLanguage } from '../../shared/domain/edition'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { m } from '../../messages/generated/messages'
import { severityText } from '../../messages/rule-text'
import { reportChecks, type CheckReport, type ReportedFinding } from '../services/check-report'
import { describeDiskProblem } from '../services/storage-problems'
import { problemText } from '../../messages/problem-text'
import { writeOnceDurably } from '../storage/durable-file'
import { readMeeting } from '../storage/read-meeting'
import { unreadableText } from './check-problem'

/** What `check` was asked to do. */
export interface CheckRequest {
  readonly kind: 'check'
  /** A file of a library, or a copy of one. */
  readonly file: string
  /** A file for the JSON, `-` for standard output, null for text on standard output. */
  readonly json: string | null
  readonly language: BookLanguage
  /** The moment as of which the briefing is checked, ISO 8601 in UTC. */
  readonly now: string
}

/** Whether anything misleads the reader: an error that nobody has accepted. */
export type Verdict = 'passed' | 'failed'

/** Checks a stored briefing and writes what was found; a problem is a sentence. `print` writes to standard output. */
export async function runCheck(request: CheckRequest, print: (text: string) => void): Promise<Result<Verdict, string>> {
  const { file, language, now, json } = request
  const meeting = await readMeeting(file)
  if (!meeting.ok) return fail(unreadableText(meeting.problem, language))
  const report = reportChecks(meeting.value, now, language)
  const text = json === null ? describe(meeting.value.fields.title, report, language) : toJson(meeting.value.fields.title, report, request)
  const isForFile = json !== null && json !== '-'
  if (!isForFile) print(text)
  const problem = isForFile ? await write(json, text, language) : undefined
  return problem === undefined ? succeed(report.readiness.errors > 0 ? 'failed' : 'passed') : fail(problem)
}

/** Gives the problem as a sentence, or nothing. */
async function write(path: string, text: string, language: BookLanguage): Promise<string | undefined> {
  const written = await writeOnceDurably(path, Buffer.from(text, 'utf8'))
  return written.ok ? undefined : problemText(describeDiskProblem(written.problem), language)
}

function toJson(title: string, { readiness, findings }: CheckReport, { file, language, now }: CheckRequest): string {
  return `${JSON.stringify({ file: basename(file), title, checkedAt: now, language, readiness, findings }, null, 2)}\n`
}

function describe(title: string, { readiness, findings }: CheckReport, language: BookLanguage): string {
  const options = { locale: language }
  const { passed, checks, errors, warnings, hints, accepted } = readiness
  const figure = `${m.checks_passed({ passed, checks }, options)}. ${m.checks_made_of({ errors, warnings, hints, accepted }, options)}`
  const open = findings.filter(({ state }) => state !== 'accepted')
  const groups = SEVERITIES.flatMap((severity) => describeGroup(severity, open, language))
  const known = findings.filter(({ state }) => state === 'accepted').flatMap((each) => describeAccepted(each, language))
  const body = open.length === 0 ? [m.checks_cli_nothing({}, options)] : groups
  return `${[title, figure, '', ...body, ...known].join('\n')}\n`
}

function describeGroup(severity: Severity, findings: readonly ReportedFinding[], language: BookLanguage): readonly string[] {
  const own = findings.filter((finding) => finding.severity === severity)
  return own.flatMap(({ text, rule }) => [`${severityText(severity, language)}: ${text}`, `    ${rule}`])
}

function describeAccepted({ text, accepted }: ReportedFinding, language: BookLanguage): readonly string[] {
  const [day = ''] = accepted?.at.split('T') ?? []
  const reason = m.checks_accepted_on({ day, reason: accepted?.reason ?? '' }, { locale: language })
  return [`${m.checks_group_accepted({}, { locale: language })}: ${text}`, `    ${reason}`]
}
