import { app } from 'electron'

/**
 * Says on standard output that the first window can be used: it is shown, `selector` finds something in its page, and two further frames
 * were drawn. The page itself is left as it is.
 * @param {string} selector
 */
export function announceWhenUsable(selector) {
  app.once('browser-window-created', (_event, window) => {
    window.once('show', () => {
      void window.webContents.executeJavaScript(waitFor(selector)).then(() => process.stdout.write('usable\n'))
    })
  })
}

/** @param {string} selector */
function waitFor(selector) {
  return `new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))
    }
    look()
  })`
}
