import { m } from '../../../messages/generated/messages'
import { formattingLocale } from './format'

/** A short time: "45 s", "1 min 20 s", "5 min". */
export function secondsText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return m.terms_seconds({ seconds: numberText(rest) })
  if (rest === 0) return m.terms_minutes({ minutes: numberText(minutes) })
  return m.terms_minutes_seconds({ minutes: numberText(minutes), seconds: numberText(rest) })
}

function numberText(value: number): string {
  return new Intl.NumberFormat(formattingLocale()).format(value)
}
