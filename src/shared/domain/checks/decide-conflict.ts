import { ATTENDANCE_STATUSES } from '../attendance'
import type { SimpleCommand } from '../command'
import type { Fact } from '../evidence'
import type { Meeting, MeetingFields } from '../meeting'
import { PARTY_ROLES } from '../party'
import { daySchema } from '../primitives'
import { numbersIn } from './statements'

/**
 * The command that makes a fact say what one of the sources says, or null where words cannot be turned into its value: the field then stays, and
 * only the decision is kept. A date in words is kept as words; a number keeps what stands before it ("about").
 */
export function decideFor(meeting: Meeting, { kind, id, field }: Fact, stated: string): SimpleCommand | null {
  const place = `${kind} ${field}`
  const line = stated.trim().slice(0, 500)
  switch (place) {
    case 'meeting place':
      return setFields({ place: line })
    case 'meeting day':
      return setFields(daySchema.safeParse(line).success ? { day: line } : { dateWords: line })
    case 'meeting expectedLeaders':
    case 'meeting declaredThemes':
      return decideCount(field, line)
    case 'party name':
      return line === '' ? null : { kind: 'change', of: 'party', id, changes: { name: line } }
    case 'person name':
    case 'person post':
      return { kind: 'change', of: 'person', id, changes: { [field]: line } }
    case 'attendance standIn':
      return { kind: 'change', of: 'attendance', id, changes: { standIn: line } }
    default:
      return decideKnownValue(meeting, place, id, line)
  }
}

function setFields(changes: Partial<MeetingFields>): SimpleCommand {
  return { kind: 'set-fields', changes }
}

function decideCount(field: string, line: string): SimpleCommand | null {
  const [count] = numbersIn(line)
  if (count === undefined || !Number.isInteger(count) || count > 1_000) return null
  if (field === 'declaredThemes') return setFields({ declaredThemes: count })
  const qualifier = /^[^\d]*(?=\d)/u.exec(line)?.[0].trim() ?? ''
  return setFields({ expectedLeaders: { count, qualifier } })
}

/** Fields that take only some values. */
function decideKnownValue({ lists }: Meeting, place: string, id: string, line: string): SimpleCommand | null {
  const status = ATTENDANCE_STATUSES.find((each) => each === line)
  if (place === 'attendance status' && status) return { kind: 'change', of: 'attendance', id, changes: { status } }
  const role = PARTY_ROLES.find((each) => each === line)
  if (place === 'party role' && role) return { kind: 'change', of: 'party', id, changes: { role } }
  const party = lists.party.find(({ name, shortName }) => line !== '' && (name === line || shortName === line))
  if (place === 'person partyId' && party) return { kind: 'change', of: 'person', id, changes: { partyId: party.id } }
  if (place === 'commitment due' && daySchema.safeParse(line).success)
    return { kind: 'change', of: 'commitment', id, changes: { due: line } }
  const [amount] = numbersIn(line)
  return place === 'commitment amount' && amount !== undefined ? { kind: 'change', of: 'commitment', id, changes: { amount } } : null
}
