import { dialog, type BrowserWindow } from 'electron'
import { m } from '../../messages/generated/messages'
import type { InterfaceLanguage } from '../../shared/ipc/settings'

/** What the system asks a person; paths come from here and never reach the window. */
export interface Dialogs {
  /** Texts to read; empty when none was chosen. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** A place for a book; null when none was chosen. */
  readonly chooseTarget: (proposed: string) => Promise<string | null>
}

/** Makes the dialogs over the window of the moment, in the language of the moment. */
export function createDialogs(findWindow: () => BrowserWindow | null, language: () => InterfaceLanguage): Dialogs {
  return {
    chooseFiles: async () => {
      const locale = language()
      const filters = [
        { name: m.menu_texts({}, { locale }), extensions: ['txt', 'text', 'md'] },
        { name: m.menu_all_files({}, { locale }), extensions: ['*'] },
      ]
      const options = { title: m.menu_choose_files({}, { locale }), properties: ['openFile' as const, 'multiSelections' as const], filters }
      const window = findWindow()
      const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return canceled ? [] : filePaths
    },
    chooseTarget: async (proposed) => {
      const locale = language()
      const filters = [{ name: m.menu_pdf({}, { locale }), extensions: ['pdf'] }]
      const options = { title: m.menu_save_book({}, { locale }), defaultPath: proposed, filters }
      const window = findWindow()
      const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return canceled || filePath === '' ? null : filePath
    },
  }
}
