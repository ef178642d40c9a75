import type { Grouping } from '../../../../shared/domain/groupings'
import type { Section } from '../../../../shared/domain/matrix'
import type { MandateView } from '../../../../shared/domain/mandate'
import { m } from '../../../../messages/generated/messages'
import { salienceText, stanceShort, stanceText } from '../../text/stance-terms'
import type { CellFacts } from './cell-facts'

const VIEW: Readonly<Record<MandateView, (() => string) | null>> = {
  inside: m.positions_mark_inside,
  outside: m.positions_mark_outside,
  'crosses-red-line': m.positions_mark_crosses,
  unknown: null,
}

/** A cell as it is read aloud: who, on what, the stance, then its marks. */
export function cellText(party: string, theme: string, cell: CellFacts): string {
  const view = cell.view && VIEW[cell.view]
  const facts = [
    // Names contain the words that are seen (WCAG 2.2, 2.5.3).
    cell.stance === 'unknown' ? stanceShort('unknown') : stanceText(cell.stance),
    ...(cell.salience ? [m.positions_cell_salience({ level: salienceText(cell.salience).toLocaleLowerCase() })] : []),
    ...(cell.hasRedLine ? [m.positions_mark_red_line()] : []),
    ...(view ? [view()] : []),
    ...(cell.evidence > 0 ? [m.positions_cell_evidence({ count: cell.evidence })] : []),
  ]
  return m.positions_cell({ party, theme, facts: facts.join(', ') })
}

export function sectionText(section: Section): string {
  if (section.kind === 'rest') return m.positions_grouping_none()
  return section.kind === 'no-country' ? m.positions_grouping_no_country() : groupingText(section)
}

export function groupingText(grouping: Grouping): string {
  switch (grouping.kind) {
    case 'hosts':
      return m.positions_grouping_hosts()
    case 'eu':
      return m.positions_grouping_eu()
    case 'nato':
      return m.positions_grouping_nato()
    case 'g7':
      return m.positions_grouping_g7()
    case 'own':
      return grouping.name
  }
}
