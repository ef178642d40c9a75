import type { PRESS_ACCESS, ProgrammeForm } from '../../../shared/domain/programme'
import { m } from '../../../messages/generated/messages'
import { formattingLocale } from './format'

const FORM: Readonly<Record<ProgrammeForm, () => string>> = {
  plenary: m.programme_form_plenary,
  bilateral: m.programme_form_bilateral,
  meal: m.programme_form_meal,
  'family-photo': m.programme_form_family_photo,
  press: m.programme_form_press,
  travel: m.programme_form_travel,
  other: m.programme_form_other,
}

export type PressAccess = (typeof PRESS_ACCESS)[number]
const PRESS: Readonly<Record<PressAccess, () => string>> = {
  unspecified: m.programme_press_unspecified,
  open: m.programme_press_open,
  pool: m.programme_press_pool,
  closed: m.programme_press_closed,
}

export const formText = (form: ProgrammeForm): string => FORM[form]()
export const pressText = (access: PressAccess): string => PRESS[access]()

/** A day in few words: "Tue 6 Jan". */
export function shortDayText(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return new Intl.DateTimeFormat(formattingLocale(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon)
}
