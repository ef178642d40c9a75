import type { LedgerEntry } from '../../../../shared/domain/attendance-ledger'
import type { Outcome } from '../../../../shared/domain/outcome'
import { m } from '../../../../messages/generated/messages'

const OUTCOMES: Readonly<Record<Outcome, () => string>> = {
  reached: m.people_outcome_reached,
  'not-reached': m.people_outcome_not_reached,
  open: m.people_outcome_open,
}

/** What an absence does to the meeting, as sentences that follow from the briefing. */
export function effectLines({ themes, items }: Pick<LedgerEntry, 'themes' | 'items'>): readonly string[] {
  return [
    ...themes.map(({ number, outcome, outcomeIfPresent }) =>
      m.people_ledger_theme({ number, now: OUTCOMES[outcome](), then: OUTCOMES[outcomeIfPresent]() }),
    ),
    ...items.map(({ item, isLead }) => (isLead ? m.people_ledger_lead : m.people_ledger_speaker)({ title: item.title })),
  ]
}
