import type { Anchor, Attribution } from '../../shared/domain/evidence'
import type { Finding, ReportedStatus, SuggestionValue } from '../../shared/domain/suggestion'

/** What every item of the JSON form carries: how sure, where, by which rule, from whom. */
interface Sourced {
  readonly confidence: number
  readonly evidence: readonly Anchor[]
  readonly rule: string
  readonly language: string
  readonly notes: readonly string[]
  readonly attribution: Attribution | null
}

/** One value of the meeting. */
interface SourcedValue extends Sourced {
  readonly value: string
}

/** A draft briefing in the JSON form of the command line; offsets are UTF-16 units of the frozen text. */
export interface DraftJson {
  readonly meeting: {
    readonly title: SourcedValue | null
    readonly place: (SourcedValue & { readonly countryCode: string | null }) | null
    readonly dateText: (SourcedValue & { readonly day: string | null }) | null
    readonly hosts: readonly (SourcedValue & { readonly countryCode: string | null; readonly isCoHost: boolean })[]
    readonly expectedCount: (Sourced & { readonly value: number; readonly qualifier: string }) | null
    /** `named` counts the themes that a strong cue lists. */
    readonly declaredThemeCount: (Sourced & { readonly value: number; readonly named: number }) | null
  }
  readonly participants: readonly (Sourced & {
    readonly name: string
    readonly honorific: string
    readonly role: string | null
    readonly affiliation: string | null
    readonly affiliationCode: string | null
    readonly status: ReportedStatus
    readonly reason: string | null
    readonly standIn: string | null
  })[]
  readonly themes: readonly (Sourced & { readonly title: string })[]
  readonly positions: readonly StatementJson[]
  readonly commitments: readonly StatementJson[]
}

interface StatementJson extends Sourced {
  readonly who: string
  readonly what: string
  readonly stance: string
}

type Field = SuggestionValue['field']
type ValueOf<Name extends Field> = Extract<SuggestionValue, { readonly field: Name }>
type FindingOf<Name extends Field> = Finding & { readonly value: ValueOf<Name> }

function isOf<Name extends Field>(finding: Finding, field: Name): finding is FindingOf<Name> {
  return finding.value.field === field
}

function ofField<Name extends Field>(findings: readonly Finding[], field: Name): readonly FindingOf<Name>[] {
  return findings.filter((finding) => isOf(finding, field))
}

function surest<Name extends Field>(findings: readonly Finding[], field: Name): FindingOf<Name> | null {
  return [...ofField(findings, field)].sort((left, right) => right.confidence - left.confidence)[0] ?? null
}

function sourced({ confidence, anchors, rule, language, notes, attribution }: Finding): Sourced {
  return { confidence, evidence: anchors, rule, language, notes, attribution }
}

const orNull = (line: string): string | null => (line === '' ? null : line)

function meetingJson(findings: readonly Finding[]): DraftJson['meeting'] {
  const title = surest(findings, 'title')
  const place = surest(findings, 'place')
  const date = surest(findings, 'date')
  const count = surest(findings, 'expectedLeaders')
  const declared = surest(findings, 'declaredThemes')
  const named = ofField(findings, 'theme').filter(({ rule }) => rule === 'theme.listed').length
  return {
    title: title && { value: title.value.text, ...sourced(title) },
    place: place && { value: place.value.text, countryCode: place.value.countryCode, ...sourced(place) },
    dateText: date && { value: date.value.words, day: date.value.day, ...sourced(date) },
    hosts: ofField(findings, 'host').map((host) => ({
      value: host.value.name,
      countryCode: host.value.countryCode,
      isCoHost: host.value.isCoHost,
      ...sourced(host),
    })),
    expectedCount: count && { value: count.value.count, qualifier: count.value.qualifier, ...sourced(count) },
    declaredThemeCount: declared && { value: declared.value.count, named, ...sourced(declared) },
  }
}

function participantJson(finding: FindingOf<'person'>): DraftJson['participants'][number] {
  const { name, honorific, role, affiliation, affiliationCode, status, reason, standIn } = finding.value
  const words = { role: orNull(role), affiliation: orNull(affiliation), reason: orNull(reason), standIn: orNull(standIn) }
  return { name, honorific, affiliationCode, status, ...words, ...sourced(finding) }
}

/** A statement's first anchor is its sentence: the reader judges the whole of it. */
function statementJson(finding: FindingOf<'position'> | FindingOf<'commitment'>): StatementJson {
  const { who, what, stance } = finding.value
  return { who, what, stance, ...sourced(finding), evidence: [...finding.anchors].reverse() }
}

/** Writes findings in the JSON form of the command line, fields grouped as a briefing groups them. */
export function draftJson(findings: readonly Finding[]): DraftJson {
  return {
    meeting: meetingJson(findings),
    participants: ofField(findings, 'person').map(participantJson),
    themes: ofField(findings, 'theme').map((finding) => ({ title: finding.value.title, ...sourced(finding) })),
    positions: ofField(findings, 'position').map(statementJson),
    commitments: ofField(findings, 'commitment').map(statementJson),
  }
}
