import type { CommitmentProblem } from '../../../../shared/domain/commitment-preview'
import { m } from '../../../../messages/generated/messages'

/** One remark of a preview as a sentence. */
export function importProblemText(problem: CommitmentProblem): string {
  switch (problem.kind) {
    case 'no-titles':
      return m.commitments_problem_no_titles()
    case 'unknown-column':
      return m.commitments_problem_unknown_column(problem)
    case 'ragged-row':
      return m.commitments_problem_ragged_row(problem)
    case 'unknown-party':
      return m.commitments_problem_unknown_party(problem)
    case 'unknown-theme':
      return m.commitments_problem_unknown_theme(problem)
    case 'bad-number':
      return m.commitments_problem_bad_number(problem)
    case 'bad-date':
      return m.commitments_problem_bad_date(problem)
    case 'unknown-status':
      return m.commitments_problem_unknown_status(problem)
    case 'too-long':
      return m.commitments_problem_too_long(problem)
  }
}
