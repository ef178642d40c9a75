import { app, dialog } from 'electron'
import { m } from '../../messages/generated/messages'
import { problemText } from '../../messages/problem-text'
import type { InterfaceLanguage } from '../../shared/ipc/settings'
import { describeStorageProblem } from '../services/storage-problems'
import type { StorageProblem } from '../storage/storage-problem'

/** Says why the library cannot be opened, and ends: without it there is nothing to show and nothing may be changed. */
export function showStorageProblem(cause: StorageProblem, locale: InterfaceLanguage): void {
  const [title, detail] = describe(cause, locale)
  dialog.showErrorBox(title, detail)
  app.exit(1)
}

function describe(cause: StorageProblem, locale: InterfaceLanguage): readonly [string, string] {
  if (cause.code === 'in-use') {
    const since = new Date(cause.owner.since).toLocaleString(locale)
    return [m.desk_in_use({}, { locale }), m.desk_in_use_detail({ host: cause.owner.host, since }, { locale })]
  }
  const words = { folder: app.getPath('userData'), cause: problemText(describeStorageProblem(cause), locale) }
  return [m.desk_no_library({}, { locale }), m.desk_no_library_detail(words, { locale })]
}
