import type { ProblemCode } from '../../../shared/ipc/problem'
import type { SaveState } from '../../../shared/ipc/snapshot'
import { m } from '../../../messages/generated/messages'
import { timeText } from './format'

const CAUSES: Partial<Readonly<Record<ProblemCode, () => string>>> = {
  'disk-full': m.app_cause_disk_full,
  'read-only': m.app_cause_read_only,
  'folder-missing': m.app_cause_folder_missing,
  'file-busy': m.app_cause_file_busy,
}

/** Where the last change stands, in the few words that fit a title bar. */
export function saveText(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return m.app_saved_at({ time: timeText(state.at) })
    case 'saving':
      return m.app_saving()
    case 'failed':
      return m.app_not_saved({ cause: (CAUSES[state.problem.code] ?? m.app_cause_other)() })
  }
}
