import { dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { m } from '../../messages/generated/messages'
import type { InterfaceLanguage } from '../../shared/ipc/settings'

/** How files that can be read are usually called; what they are is told by their bytes. */
const SOURCE_ENDINGS = ['pdf', 'docx', 'docm', 'odt', 'rtf', 'html', 'htm', 'mhtml', 'eml', 'ics', 'txt', 'text', 'md'] as const

/** What the system asks a person; paths come from here and never reach the window. */
export interface Dialogs {
  /** Files to read as sources; empty when none was chosen. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** A place for a book; null when none was chosen. */
  readonly chooseTarget: (proposed: string) => Promise<string | null>
  /** A table to read; null when none was chosen. */
  readonly chooseTable: () => Promise<string | null>
  /** A place for a table; null when none was chosen. */
  readonly chooseTableTarget: (proposed: string) => Promise<string | null>
  /** A calendar to read; null when none was chosen. */
  readonly chooseCalendar: () => Promise<string | null>
  /** A place for a calendar; null when none was chosen. */
  readonly chooseCalendarTarget: (proposed: string) => Promise<string | null>
}

/** Makes the dialogs over the window of the moment, in the language of the moment. */
export function createDialogs(findWindow: () => BrowserWindow | null, language: () => InterfaceLanguage): Dialogs {
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = findWindow()
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return canceled ? [] : filePaths
  }
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const window = findWindow()
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return canceled || filePath === '' ? null : filePath
  }
  return {
    chooseFiles: () => open(forTexts(language())),
    chooseTarget: (defaultPath) => save({ ...forBook(language()), defaultPath }),
    chooseTable: async () => (await open(forTable(language())))[0] ?? null,
    chooseTableTarget: (defaultPath) => save({ ...forTableTarget(language()), defaultPath }),
    chooseCalendar: async () => (await open(forCalendar(language())))[0] ?? null,
    chooseCalendarTarget: (defaultPath) => save({ ...forCalendarTarget(language()), defaultPath }),
  }
}

function forTexts(locale: InterfaceLanguage): OpenDialogOptions {
  const filters = [{ name: m.menu_texts({}, { locale }), extensions: [...SOURCE_ENDINGS] }, allFiles(locale)]
  return { title: m.menu_choose_files({}, { locale }), properties: ['openFile', 'multiSelections'], filters }
}

function forBook(locale: InterfaceLanguage): SaveDialogOptions {
  return { title: m.menu_save_book({}, { locale }), filters: [{ name: m.menu_pdf({}, { locale }), extensions: ['pdf'] }] }
}

function forTable(locale: InterfaceLanguage): OpenDialogOptions {
  const filters = [{ name: m.commitments_file_kind({}, { locale }), extensions: ['csv', 'tsv', 'txt'] }, allFiles(locale)]
  return { title: m.commitments_file_open({}, { locale }), properties: ['openFile'], filters }
}

function forTableTarget(locale: InterfaceLanguage): SaveDialogOptions {
  const filters = [{ name: m.commitments_file_kind({}, { locale }), extensions: ['csv'] }]
  return { title: m.commitments_file_save({}, { locale }), filters }
}

function forCalendar(locale: InterfaceLanguage): OpenDialogOptions {
  const filters = [{ name: m.programme_calendar_kind({}, { locale }), extensions: ['ics', 'ical', 'ifb'] }, allFiles(locale)]
  return { title: m.programme_calendar_open({}, { locale }), properties: ['openFile'], filters }
}

function forCalendarTarget(locale: InterfaceLanguage): SaveDialogOptions {
  return {
    title: m.programme_calendar_save({}, { locale }),
    filters: [{ name: m.programme_calendar_kind({}, { locale }), extensions: ['ics'] }],
  }
}

function allFiles(locale: InterfaceLanguage) {
  return { name: m.menu_all_files({}, { locale }), extensions: ['*'] }
}
