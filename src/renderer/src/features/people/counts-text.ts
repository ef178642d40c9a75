import type { LedgerCounts } from '../../../../shared/domain/attendance-ledger'
import { m } from '../../../../messages/generated/messages'

/** "19 confirmed of around 27, 3 away, 5 not heard from": against what was announced, or, where nothing was, against the list. */
export function countsText({ announced, byStatus, listed, away, notHeard }: LedgerCounts): string {
  const counts = { confirmed: byStatus.confirmed, away, silent: notHeard }
  if (!announced) return m.people_ledger_counts({ ...counts, listed })
  return m.people_ledger_counts_announced({ ...counts, announced: [announced.qualifier, announced.count].filter(Boolean).join(' ') })
}
