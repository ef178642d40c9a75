import { resolveStatement } from '../../../../shared/domain/accept-statement'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { SuggestionValue } from '../../../../shared/domain/suggestion'
import { m } from '../../../../messages/generated/messages'
import { partyText } from '../../text/format'
import { stanceText } from '../../text/stance-terms'

/** A suggestion that speaks for somebody. */
export type Statement = Extract<SuggestionValue, { field: 'position' | 'commitment' }>

/** A position or a commitment; everything else says itself what it becomes. */
export function isStatement(value: SuggestionValue): value is Statement {
  return value.field === 'position' || value.field === 'commitment'
}

/** What accepting would do with a statement, in sentences. */
export function outcomeTexts(meeting: Meeting, value: Statement): readonly string[] {
  const { party, theme, isNewParty, isThemeGuessed } = resolveStatement(meeting, value)
  const named = party ?? (isNewParty ? { name: value.who, countryCode: value.countryCode } : null)
  const name = named ? partyText(named) : ''
  const remarks = [isNewParty ? m.triage_becomes_party({ party: name }) : '', isThemeGuessed ? m.triage_theme_guessed() : ''].filter(
    Boolean,
  )
  if (value.field === 'commitment') return [commitmentText(name, theme?.title ?? ''), ...remarks]
  const missing = missingText(name, theme?.title ?? '', value.stance)
  if (missing) return [m.triage_stays_listening({ missing })]
  const known = meeting.lists.position.find(({ partyId, themeId }) => partyId === party?.id && themeId === theme?.id)
  const change = known && known.stance !== value.stance ? [m.triage_replaces({ stance: stanceText(known.stance) })] : []
  return [m.triage_becomes_position({ party: name, theme: theme?.title ?? '' }), ...change, ...remarks]
}

function commitmentText(party: string, theme: string): string {
  const who = party || m.triage_somebody()
  return theme ? m.triage_becomes_commitment({ party: who, theme }) : m.triage_becomes_commitment_only({ party: who })
}

/** Why a statement cannot become a position; empty when it can. */
function missingText(party: string, theme: string, stance: Statement['stance']): string {
  if (!party) return m.triage_missing_party()
  if (!theme) return m.triage_missing_theme()
  return stance === 'unclear' ? m.triage_missing_stance() : ''
}
