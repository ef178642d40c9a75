import { allGroupings, groupingId } from '../../../../shared/domain/groupings'
import type { RowOrder } from '../../../../shared/domain/matrix'
import type { Meeting } from '../../../../shared/domain/meeting'
import { m } from '../../../../messages/generated/messages'
import { groupingText } from './cell-text'

interface Option {
  readonly value: string
  readonly label: string
}

/** Stands for "all parties" where a grouping is chosen. */
export const ALL_PARTIES = 'all'

/** An order of the rows as one text, and back. */
export function orderId(order: RowOrder): string {
  return order.kind === 'stance' ? `stance:${order.themeId}` : order.kind
}

export function orderOf(id: string): RowOrder {
  if (id === 'alphabetical' || id === 'grouping') return { kind: id }
  return id.startsWith('stance:') ? { kind: 'stance', themeId: id.slice('stance:'.length) } : { kind: 'protocol' }
}

export function orderOptions({ lists }: Meeting): readonly Option[] {
  return [
    { value: 'protocol', label: m.positions_order_protocol() },
    { value: 'alphabetical', label: m.positions_order_alphabetical() },
    { value: 'grouping', label: m.positions_order_grouping() },
    ...lists.theme.map(({ id, title }, index) => ({
      value: orderId({ kind: 'stance', themeId: id }),
      label: m.positions_order_stance({ number: index + 1, title }),
    })),
  ]
}

export function groupingOptions(meeting: Meeting): readonly Option[] {
  const groupings = allGroupings(meeting).map((grouping) => ({ value: groupingId(grouping), label: groupingText(grouping) }))
  return [{ value: ALL_PARTIES, label: m.positions_filter_all() }, ...groupings]
}
