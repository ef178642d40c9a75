import { BrowserWindow, nativeTheme, type NativeTheme } from 'electron'
import { PAGE_ORIGIN } from './app-protocol'

const PAPER = { light: '#fbfaf7', dark: '#17181a' } as const

/** Opens the window, hidden until its first picture is ready, so that it never flashes white. */
export function openWindow(preload: string, areDevToolsAllowed: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Sherpa',
    backgroundColor: paperColour(nativeTheme),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: areDevToolsAllowed,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${PAGE_ORIGIN}/index.html`)
  return window
}

function paperColour({ shouldUseDarkColors }: NativeTheme): string {
  return shouldUseDarkColors ? PAPER.dark : PAPER.light
}
