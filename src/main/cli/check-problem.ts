import type { BookLanguage } from '../../shared/domain/edition'
import { m } from '../../messages/generated/messages'
import { problemText } from '../../messages/problem-text'
import { describeStorageProblem } from '../services/storage-problems'
import type { StorageProblem } from '../storage/storage-problem'

/** Why a file was not checked, what is safe and what to do, in one to three sentences. Nothing was moved or mended, unlike in a library. */
export function unreadableText(problem: StorageProblem, language: BookLanguage): string {
  if (problem.code === 'newer-schema') return problemText(describeStorageProblem(problem), language)
  const options = { locale: language }
  const name = 'file' in problem ? problem.file : ''
  if (problem.code === 'not-found') return m.checks_cli_not_found({ name }, options)
  if (problem.code !== 'damaged') return m.checks_cli_unreadable({ name }, options)
  return problem.damage === 'header' ? m.checks_cli_foreign({ name }, options) : m.checks_cli_damaged({ name }, options)
}
