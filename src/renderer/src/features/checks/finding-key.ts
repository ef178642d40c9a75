import type { Finding } from '../../../../shared/domain/checks/check'

/** Names a finding among all findings, also after it has come to say something else. */
export function keyOf({ check, fact, subject }: Finding): string {
  return [check, fact.kind, fact.id, fact.field, subject].join(' ')
}

/** The element that shows a finding. */
export function rowIdOf(key: string): string {
  return `finding-${key.replace(/[^\w-]+/gu, '_')}`
}
