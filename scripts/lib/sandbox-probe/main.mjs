// The smallest application that proves that Electron shows a sandboxed window here: exit status 0 when it loaded.
import { app, BrowserWindow } from 'electron'

app.enableSandbox()
app.on('render-process-gone', () => app.exit(1))
void app.whenReady().then(async () => {
  await new BrowserWindow({ show: false }).loadURL('about:blank')
  app.exit(0)
})
