import type { ProgrammeItem } from '../../../../shared/domain/programme'
import type { ProgrammeSpan } from '../../../../shared/domain/programme-time'
import { m } from '../../../../messages/generated/messages'
import { formText } from '../../text/programme-terms'
import { localText, spokenTime } from './when-text'

/** All of a block in one line, as it is read aloud: "Plenary, Opening session, 09:30 to 11:00, Grand Salon, conflict: ...". */
export function blockName(item: ProgrammeItem, span: ProgrammeSpan, zone: string, problems: readonly string[]): string {
  const conflicts = problems.map((text) => `${m.programme_conflict()}: ${text}`)
  const parts = [formText(item.form), item.title, spokenTime(span, item, zone), localText(span, item, zone), item.place, ...conflicts]
  return parts.filter((part) => part !== '').join(', ')
}
