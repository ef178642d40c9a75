import { m } from '../../../messages/generated/messages'

/** What the buttons of a date are called; where there are several dates each has its own name. */
export function dateWords(choose = m.overview_choose_date()): {
  readonly choose: string
  readonly clear: string
  readonly previous: string
  readonly next: string
} {
  return {
    choose,
    clear: m.overview_clear_date(),
    previous: m.overview_previous_month(),
    next: m.overview_next_month(),
  }
}
