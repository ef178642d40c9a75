import type { Check } from './check'
import { isDoubtfulItem } from './doubtful'

/** Nothing supports a fact but passages graded as doubtful (4) or improbable (5). */
export const weakItem: Check = {
  name: 'weak-item',
  severity: 'warning',
  area: 'sources',
  kind: 'evidence',
  source: 'ajp-2-1',
  find: ({ evidencedFacts }) =>
    evidencedFacts
      .filter((evidence) => evidence.every(isDoubtfulItem))
      .flatMap(([first]) =>
        first ? [{ fact: first.fact, subject: '', values: { stated: first.stated || first.anchor.exact, grade: first.grade } }] : [],
      ),
}
