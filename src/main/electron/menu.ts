import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MENU_COMMANDS } from '../../shared/ipc/contract'
import type { InterfaceLanguage } from '../../shared/ipc/settings'
import { m } from '../../messages/generated/messages'

/** Something chosen in the menu that the window carries out. */
export type MenuCommand = (typeof MENU_COMMANDS)[number]

type Choose = (command: MenuCommand) => void
type Items = MenuItemConstructorOptions[]

/** Builds the menu in that language; called again when the language changes. */
export function showMenu(locale: InterfaceLanguage, choose: Choose, isMac: boolean): void {
  const template: Items = [...(isMac ? [{ role: 'appMenu' } as const] : []), fileMenu(locale, choose, isMac), editMenu(locale, choose)]
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template, viewMenu(locale, choose), helpMenu(locale, choose)]))
}

function fileMenu(locale: InterfaceLanguage, choose: Choose, isMac: boolean): MenuItemConstructorOptions {
  const quit: Items = isMac ? [] : [{ type: 'separator' }, { role: 'quit', label: m.menu_quit({}, { locale }) }]
  return {
    label: m.menu_file({}, { locale }),
    submenu: [
      { label: m.menu_new({}, { locale }), accelerator: 'CmdOrCtrl+N', click: () => choose('new-meeting') },
      { label: m.menu_open({}, { locale }), accelerator: 'CmdOrCtrl+O', click: () => choose('open-files') },
      { label: m.menu_export_book({}, { locale }), accelerator: 'CmdOrCtrl+E', click: () => choose('export-book') },
      ...quit,
    ],
  }
}

/** Undo goes to the window, which knows whether a text field or the briefing is meant. */
function editMenu(locale: InterfaceLanguage, choose: Choose): MenuItemConstructorOptions {
  return {
    label: m.menu_edit({}, { locale }),
    submenu: [
      { label: m.menu_undo({}, { locale }), accelerator: 'CmdOrCtrl+Z', click: () => choose('undo') },
      { label: m.menu_redo({}, { locale }), accelerator: 'CmdOrCtrl+Shift+Z', click: () => choose('redo') },
      { type: 'separator' },
      { role: 'cut', label: m.menu_cut({}, { locale }) },
      { role: 'copy', label: m.menu_copy({}, { locale }) },
      { role: 'paste', label: m.menu_paste({}, { locale }) },
      { role: 'selectAll', label: m.menu_select_all({}, { locale }) },
    ],
  }
}

function viewMenu(locale: InterfaceLanguage, choose: Choose): MenuItemConstructorOptions {
  return {
    label: m.menu_view({}, { locale }),
    submenu: [
      { label: m.menu_library({}, { locale }), accelerator: 'CmdOrCtrl+Shift+L', click: () => choose('show-library') },
      { label: m.menu_in_room({}, { locale }), accelerator: 'F5', click: () => choose('in-room') },
      { type: 'separator' },
      { role: 'zoomIn', label: m.menu_zoom_in({}, { locale }) },
      { role: 'zoomOut', label: m.menu_zoom_out({}, { locale }) },
      { role: 'resetZoom', label: m.menu_zoom_reset({}, { locale }) },
      { role: 'togglefullscreen', label: m.menu_full_screen({}, { locale }) },
    ],
  }
}

function helpMenu(locale: InterfaceLanguage, choose: Choose): MenuItemConstructorOptions {
  return { label: m.menu_help({}, { locale }), submenu: [{ label: m.menu_about({}, { locale }), click: () => choose('about') }] }
}
