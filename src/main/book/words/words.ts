import type { AttendanceStatus } from '../../../shared/domain/attendance'
import type { PointKind } from '../../../shared/domain/point'
import type { Party } from '../../../shared/domain/party'
import type { Source } from '../../../shared/domain/source'
import type { CheckWords } from './check-words'
import type { MatterWords } from './matter-words'
import type { PeopleWords } from './people-words'
import type { ProgrammeWords } from './programme-words'
import type { DIMENSIONS, HORIZONS } from '../../../shared/domain/theme'

/**
 * One sentence in the plural forms of its language, by CLDR category (Unicode Technical Standard 35, part 3); `other` serves for those not
 * given. `{name}` stands for a value.
 */
export interface Plural {
  readonly one?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** How a source may qualify a number it announces. */
export type Qualifier = 'about' | 'at-least' | 'more-than' | 'up-to' | 'nearly'

/** Every fixed word of the book in one language; `{name}` stands for a value. The type keeps the languages complete. */
export interface BookWords {
  /** Opening and closing quotation mark with the space that belongs to them. */
  readonly quotes: readonly [open: string, close: string]
  /** What stands between a label and what follows it in running text: ": " or, in French, narrow no-break space and colon. */
  readonly colon: string
  /** A sentence about a quotation that was cut. */
  readonly omission: string
  readonly author: string
  readonly bookFor: string
  readonly kindOfDocument: string
  readonly untitledAudience: string
  readonly edition: string
  readonly draft: string
  readonly draftNotice: string
  readonly markingNotChosen: string
  readonly pageOf: string
  readonly dataAttached: string
  readonly labels: {
    readonly place: string
    readonly date: string
    readonly edition: string
    readonly hosts: string
    readonly coming: string
    readonly themes: string
    readonly purpose: string
    readonly objectives: string
    readonly reason: string
    readonly announcedBy: string
    readonly standIn: string
    readonly effect: string
    readonly attendance: string
    readonly earlier: string
    readonly question: string
    readonly outcome: string
    readonly background: string
    readonly author: string
    readonly publisher: string
    readonly origin: string
    readonly published: string
    readonly accessed: string
    readonly form: string
    readonly reliability: string
    readonly fingerprint: string
    readonly grades: string
    readonly points: string
    readonly notes: string
  }
  readonly headings: {
    readonly contents: string
    readonly reading: string
    readonly keyPoints: string
    readonly participants: string
    readonly absences: string
    readonly themes: string
    readonly points: string
    readonly unknowns: string
    readonly sources: string
  }
  readonly empty: {
    readonly value: string
    readonly date: string
    readonly dateWords: string
    readonly keyPoints: string
    readonly participants: string
    readonly absences: string
    readonly themes: string
    readonly points: string
    readonly unknowns: string
    readonly sources: string
    readonly noName: string
    readonly allAway: string
  }
  readonly legend: { readonly points: string; readonly grades: string; readonly notes: string }
  readonly partyUnknown: string
  readonly theme: string
  readonly themeGap: string
  readonly announced: string
  readonly added: string
  readonly sourcesDisagree: string
  readonly inPlaceOf: string
  readonly until: string
  readonly sayable: string
  readonly backgroundOnly: string
  readonly accordingTo: string
  readonly readOn: string
  readonly page: string
  readonly grade: string
  readonly sourceKinds: Readonly<Record<Source['kind'], string>>
  readonly leadersKnown: Plural
  readonly peopleKnown: Plural
  readonly themesAnnounced: Plural
  readonly themesNamed: Plural
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  readonly roles: Readonly<Record<Party['role'], string>>
  readonly statuses: Readonly<Record<AttendanceStatus, string>>
  readonly pointKinds: Readonly<Record<PointKind, string>>
  readonly dimensions: Readonly<Record<(typeof DIMENSIONS)[number], string>>
  readonly horizons: Readonly<Record<(typeof HORIZONS)[number], string>>
  readonly reliabilities: Readonly<Record<Source['reliability'], string>>
  readonly matters: MatterWords
  readonly people: PeopleWords
  readonly checks: CheckWords
  readonly programme: ProgrammeWords
}
