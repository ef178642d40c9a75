import { amountSchema } from '../../../shared/domain/commitment'
import { formattingLocale } from './format'

/** An amount as the language of the interface writes it; empty when none is known. */
export function amountText(amount: number | null): string {
  return amount === null ? '' : new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 6 }).format(amount)
}

/** What was typed as an amount: nothing, a number, or something that is none. */
export type TypedAmount = { readonly isAmount: true; readonly amount: number | null } | { readonly isAmount: false }

/** Reads an amount as the language of the interface writes it; the space between thousands may be any. */
export function readAmount(text: string): TypedAmount {
  const parts = new Intl.NumberFormat(formattingLocale()).formatToParts(1234567.8)
  const signOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? ''
  const plain = text.replace(/\s/gu, '')
  if (plain === '') return { isAmount: true, amount: null }
  const isGrouped = hasWholeGroups(plain, signOf('group'), signOf('decimal'))
  const digits = plain.replaceAll(signOf('group'), '').replace(signOf('decimal'), '.')
  const amount = Number(digits)
  return isGrouped && /^\d+(\.\d+)?$/u.test(digits) && amountSchema.safeParse(amount).success
    ? { isAmount: true, amount }
    : { isAmount: false }
}

/** "1,5" typed where the comma parts thousands is not fifteen. */
function hasWholeGroups(text: string, group: string, decimal: string): boolean {
  const [whole = '', fraction = ''] = text.split(decimal)
  const groups = group.trim() === '' ? [whole] : whole.split(group)
  return !fraction.includes(group.trim() || '\n') && groups.slice(1).every((each) => /^\d{3}$/u.test(each))
}
