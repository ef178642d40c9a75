import { formattingLocale } from '../../text/format'

/** A share of one as whole per cent. */
export function percentText(share: number): string {
  return new Intl.NumberFormat(formattingLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
