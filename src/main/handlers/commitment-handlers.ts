import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { CommitmentTables } from '../services/commitment-tables'

/** Answers the window's questions about tables of commitments. */
export function createCommitmentHandlers(tables: CommitmentTables): Handlers<SherpaContract>['commitment'] {
  return {
    exportCsv: ({ meetingId, language }) => tables.exportCsv(meetingId, language),
    chooseTable: () => tables.chooseTable(),
  }
}
