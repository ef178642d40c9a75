import { checkNamed } from '../../../../shared/domain/checks/all-checks'
import { SEVERITIES, type CheckKind, type Finding } from '../../../../shared/domain/checks/check'

/** As many as can be read at a glance. */
const MOST_SHOWN = 8

/** What misleads or leaves a hole comes before what could be shorter or better proven. */
const ORDER: readonly CheckKind[] = ['contradiction', 'unknown', 'stale', 'missing', 'evidence', 'too-long', 'form']

/** The findings to deal with first: errors before warnings, holes before flaws; of each check one at first, so that none hides the others. */
export function mostImportant(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  const ranked = findings.map((finding) => {
    const turn = seen.get(finding.check) ?? 0
    seen.set(finding.check, turn + 1)
    return { finding, rank: [SEVERITIES.indexOf(finding.severity), turn, ORDER.indexOf(checkNamed(finding.check).kind)] }
  })
  return ranked
    .toSorted((left, right) => compare(left.rank, right.rank))
    .slice(0, MOST_SHOWN)
    .map(({ finding }) => finding)
}

function compare(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((rank, index) => rank !== right[index])
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}
