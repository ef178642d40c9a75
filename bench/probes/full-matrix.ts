import { createMeeting, type Meeting } from '../../src/shared/domain/meeting'
import { createParty } from '../../src/shared/domain/party'
import { createPosition, STANCES } from '../../src/shared/domain/position'
import { createTheme } from '../../src/shared/domain/theme'
import { newId } from '../../src/main/services/ids'

/** Nobody opposes or supports yet, so that each of the two is a change. */
const BETWEEN = STANCES.filter((stance) => stance !== 'supports' && stance !== 'opposes' && stance !== 'unknown')

/** A briefing in which each party has a position on each theme, with conditions and a speaker. */
export function createFullMatrix(parties: number, themes: number): Meeting {
  const empty = createMeeting(newId(), 'Full matrix', '2026-01-05T10:00:00.000Z')
  const party = Array.from({ length: parties }, (_, at) => createParty(newId(), `Delegation ${String(at + 1)}`, null, 'member'))
  const theme = Array.from({ length: themes }, (_, at) => createTheme(newId(), `Subject ${String(at + 1)}`, true))
  const position = party.flatMap((who, row) =>
    theme.map((what, column) => {
      const stance = BETWEEN[(row + column) % BETWEEN.length] ?? 'undecided'
      const known = { conditions: 'If the others move as well.', statedBy: 'their minister' }
      return { ...createPosition(newId(), who.id, what.id, stance), ...known }
    }),
  )
  return { ...empty, lists: { ...empty.lists, party, theme, position } }
}
