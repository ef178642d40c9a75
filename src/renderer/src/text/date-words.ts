import { m } from '../../../messages/generated/messages'

/** What the buttons of a date are called. */
export function dateWords(): { readonly choose: string; readonly clear: string; readonly previous: string; readonly next: string } {
  return {
    choose: m.overview_choose_date(),
    clear: m.overview_clear_date(),
    previous: m.overview_previous_month(),
    next: m.overview_next_month(),
  }
}
