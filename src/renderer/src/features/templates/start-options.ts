import { TEMPLATE_NAMES, type TemplateName } from '../../../../shared/domain/templates/template'
import { m } from '../../../../messages/generated/messages'

/** Where a new briefing can start from. */
export type Start = 'blank' | TemplateName | 'earlier'

interface StartOption {
  readonly value: Start
  readonly label: string
  readonly detail: string
}

const WORDS: Readonly<Record<Start, readonly [label: () => string, detail: () => string]>> = {
  blank: [m.templates_blank, m.templates_blank_detail],
  summit: [m.templates_summit, m.templates_summit_detail],
  ministerial: [m.templates_ministerial, m.templates_ministerial_detail],
  'bilateral-visit': [m.templates_bilateral_visit, m.templates_bilateral_visit_detail],
  board: [m.templates_board, m.templates_board_detail],
  earlier: [m.templates_earlier, m.templates_earlier_detail],
}

/** The choices with their words; an earlier briefing only where there is one. */
export function startOptions(hasEarlier: boolean): readonly StartOption[] {
  const starts: readonly Start[] = ['blank', ...TEMPLATE_NAMES, ...(hasEarlier ? (['earlier'] as const) : [])]
  return starts.map((value) => ({ value, label: WORDS[value][0](), detail: WORDS[value][1]() }))
}
