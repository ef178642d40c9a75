import type { Position } from '../../../../shared/domain/position'
import { m } from '../../../../messages/generated/messages'

interface TextField {
  readonly field: keyof Pick<Position, 'conditions' | 'redLine' | 'statedBy'>
  readonly label: string
  readonly placeholder: string
  readonly isMultiline: boolean
  readonly maxLength: number
}

interface DayField {
  readonly field: keyof Pick<Position, 'statedOn' | 'validAsOf'>
  readonly label: string
}

/** What is written about a position, in the order of the panel; the lengths are those of the model. */
export function textFields(): readonly TextField[] {
  return [
    {
      field: 'conditions',
      label: m.positions_field_conditions(),
      placeholder: m.positions_conditions_placeholder(),
      isMultiline: true,
      maxLength: 20_000,
    },
    {
      field: 'redLine',
      label: m.positions_field_red_line(),
      placeholder: m.positions_red_line_placeholder(),
      isMultiline: true,
      maxLength: 20_000,
    },
    {
      field: 'statedBy',
      label: m.positions_field_stated_by(),
      placeholder: m.positions_stated_by_placeholder(),
      isMultiline: false,
      maxLength: 500,
    },
  ]
}

export function dayFields(): readonly DayField[] {
  return [
    { field: 'statedOn', label: m.positions_field_stated_on() },
    { field: 'validAsOf', label: m.positions_field_valid_as_of() },
  ]
}
