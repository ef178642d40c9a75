import type { TableProblem } from '../../../../shared/domain/position-preview'
import { m } from '../../../../messages/generated/messages'

/** What of a pasted table cannot be taken over, in a sentence. */
export function tableProblemText(problem: TableProblem): string {
  switch (problem.kind) {
    case 'unknown-party':
      return m.positions_paste_unknown_party(problem)
    case 'unknown-theme':
      return m.positions_paste_unknown_theme(problem)
    case 'unknown-stance':
      return m.positions_paste_unknown_stance(problem)
    case 'ragged-row':
      return m.positions_paste_ragged_row(problem)
    case 'named-twice':
      return m.positions_paste_named_twice(problem)
    case 'outside-rows':
      return m.positions_paste_outside_rows(problem)
    case 'outside-columns':
      return m.positions_paste_outside_columns(problem)
  }
}
