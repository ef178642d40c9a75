import type { AttendanceStatus } from '../../../shared/domain/attendance'
import type { PARTY_ROLES } from '../../../shared/domain/party'
import type { PointKind } from '../../../shared/domain/point'
import type { DIMENSIONS, HORIZONS } from '../../../shared/domain/theme'
import { m } from '../../../messages/generated/messages'

type Words<Key extends string> = Readonly<Record<Key, () => string>>

const STATUS: Words<AttendanceStatus> = {
  unknown: m.terms_status_unknown,
  tentative: m.terms_status_tentative,
  expected: m.terms_status_expected,
  confirmed: m.terms_status_confirmed,
  late: m.terms_status_late,
  'by-video': m.terms_status_by_video,
  represented: m.terms_status_represented,
  absent: m.terms_status_absent,
}

export type PartyRole = (typeof PARTY_ROLES)[number]
const ROLE: Words<PartyRole> = {
  host: m.terms_role_host,
  'co-host': m.terms_role_co_host,
  member: m.terms_role_member,
  observer: m.terms_role_observer,
  guest: m.terms_role_guest,
  unspecified: m.terms_role_unspecified,
}

export type Dimension = (typeof DIMENSIONS)[number]
const DIMENSION: Words<Dimension> = {
  military: m.terms_dimension_military,
  political: m.terms_dimension_political,
  humanitarian: m.terms_dimension_humanitarian,
  economic: m.terms_dimension_economic,
}

export type Horizon = (typeof HORIZONS)[number]
const HORIZON: Words<Horizon> = { immediate: m.terms_horizon_immediate, 'long-term': m.terms_horizon_long_term }

const POINT_KIND: Words<PointKind> = {
  'to-make': m.terms_point_to_make,
  'to-listen-for': m.terms_point_to_listen_for,
  'to-ask': m.terms_point_to_ask,
  'if-raised': m.terms_point_if_raised,
  defensive: m.terms_point_defensive,
  avoid: m.terms_point_avoid,
  'press-line': m.terms_point_press_line,
}

export const statusText = (status: AttendanceStatus): string => STATUS[status]()
export const roleText = (role: PartyRole): string => ROLE[role]()
export const dimensionText = (dimension: Dimension): string => DIMENSION[dimension]()
export const horizonText = (horizon: Horizon): string => HORIZON[horizon]()
export const pointKindText = (kind: PointKind): string => POINT_KIND[kind]()

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

/** The values of a list with their words, for a choice. */
export function optionsOf<Value extends string>(values: readonly Value[], text: (value: Value) => string): readonly Option<Value>[] {
  return values.map((value) => ({ value, label: text(value) }))
}
