import type { MeetingFields } from '../../../shared/domain/meeting'
import { m } from '../../../messages/generated/messages'

const KIND: Readonly<Record<MeetingFields['kind'], () => string>> = {
  summit: m.overview_kind_summit,
  ministerial: m.overview_kind_ministerial,
  'bilateral-visit': m.overview_kind_bilateral_visit,
  board: m.overview_kind_board,
  other: m.overview_kind_other,
}

/** What kind of meeting it is, in words. */
export const meetingKindText = (kind: MeetingFields['kind']): string => KIND[kind]()
