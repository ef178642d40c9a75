import { readFile } from 'node:fs/promises'
import { openListeners } from '../fixtures/listeners'
import { expect, test } from '../fixtures/test'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html sherpa-worker',
].join('; ')
const BLOCKED = /Content Security Policy|Trusted|TrustedScript|Refused to|violates|ERR_BLOCKED|ERR_FAILED|net::ERR/u

interface Door {
  readonly hacked?: unknown
}

test('the page is sandboxed and has nothing of Node', async ({ sherpa }) => {
  const preferences: unknown = await sherpa.app.evaluate(({ webContents }) => {
    const [page] = webContents.getAllWebContents() as unknown as readonly { getLastWebPreferences: () => unknown }[]
    return page?.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  expect(preferences).not.toMatchObject({ webviewTag: true })
  const found = await sherpa.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', '__dirname'].filter((name) => name in globalThis),
  )
  expect(found).toEqual([])
  const door = await sherpa.page.evaluate(() => Object.keys((globalThis as unknown as { sherpa: object }).sherpa).sort())
  expect(door).toEqual(['invoke', 'subscribe'])
})

test('the kernel filters what the page process may ask of it', async ({ sherpa }) => {
  test.skip(process.platform !== 'linux', 'read from /proc')
  test.skip(sherpa.app.process().spawnargs.includes('--no-sandbox'), 'this user cannot have a sandbox; the test run says so')
  const pid = await sherpa.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId())
  expect(await readFile(`/proc/${pid ?? 0}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/mu)
})

test('the policy of the page is exactly the strict one', async ({ sherpa }) => {
  const headers = await sherpa.app.evaluate(async ({ session }) => {
    const answer = await session.defaultSession.fetch('app://ui/index.html')
    return Object.fromEntries(answer.headers)
  })
  expect(headers['content-security-policy']).toBe(POLICY)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('files outside the built page do not exist', async ({ sherpa }) => {
  const answers = await sherpa.app.evaluate(async ({ session }) => {
    const ask = async (url: string, method = 'GET') =>
      session.defaultSession.fetch(url, { method }).then(
        ({ status }) => status,
        () => 'refused',
      )
    const paths = [
      '../../package.json',
      '..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      'assets/../../main/index.js',
      'nothing.html',
      'assets',
    ]
    return Promise.all([
      ...paths.map((path) => ask(`app://ui/${path}`)),
      ask('app://ui/index.html', 'POST'),
      ask('app://other/index.html'),
      ask('app://ui.evil/index.html'),
    ])
  })
  expect(answers.filter((answer) => answer !== 404 && answer !== 'refused')).toEqual([])
  const page = await sherpa.app.evaluate(async ({ session }) => (await session.defaultSession.fetch('app://ui/index.html')).status)
  expect(page).toBe(200)
  sherpa.watch.expectRefusal(/app:\/\/(other|ui\.evil)/u)
})

test('no text becomes code: eval, inline scripts, handlers, markup', async ({ sherpa }) => {
  sherpa.watch.expectRefusal(BLOCKED)
  const blocked = await sherpa.page.evaluate(async () => {
    // The debugger lifts the policy for the first turn of what it evaluates.
    await new Promise((turn) => setTimeout(turn, 0))
    /* eslint-disable @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-deprecated -- these are the attacks */
    const attempts: readonly (() => unknown)[] = [
      () => (0, eval)('globalThis.hacked = "eval"'),
      () => new Function('globalThis.hacked = "Function"')() as unknown,
      () => setTimeout('globalThis.hacked = "timer"', 0),
      () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.hacked = 1">'),
      () => (document.body.appendChild(document.createElement('div')).innerHTML = '<b>x</b>'),
      () => document.write('<script>globalThis.hacked = 1</script>'),
      () => import(URL.createObjectURL(new Blob(['globalThis.hacked = 1'], { type: 'text/javascript' }))),
      () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))),
    ]
    /* eslint-enable @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-deprecated */
    const results: boolean[] = []
    for (const attempt of attempts)
      results.push(
        await Promise.resolve()
          .then(attempt)
          .then(
            () => false,
            () => true,
          ),
      )
    return results
  })
  expect(blocked).toEqual(Array.from({ length: 8 }, () => true))
  await sherpa.page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.append('globalThis.hacked = "inline"')
    } catch {
      script.id = 'refused-at-once'
    }
    document.head.append(script)
    const link = document.createElement('a')
    link.href = 'javascript:globalThis.hacked = "address"'
    document.body.append(link)
    link.click()
    link.remove()
    const styled = document.createElement('style')
    styled.append('main { display: none }')
    document.head.append(styled)
  })
  await sherpa.page.waitForTimeout(300)
  expect(await sherpa.page.evaluate(() => (globalThis as Door).hacked)).toBeUndefined()
  await expect(sherpa.page.getByRole('main')).toBeVisible()
})

test('the page stays where it is: no window, no other address, no embedded page', async ({ sherpa }) => {
  sherpa.watch.expectRefusal(BLOCKED)
  sherpa.watch.expectRefusal(/request: (https?:\/\/example\.invalid|file:|data:)|Not allowed to (load|navigate)/u)
  const opened = await sherpa.page.evaluate(() => window.open('https://example.invalid/') === null)
  expect(opened).toBe(true)
  for (const address of ['https://example.invalid/', 'file:///etc/passwd', 'data:text/html,gone', 'app://ui/assets/']) {
    await sherpa.page.evaluate((url) => location.assign(url), address)
    await sherpa.page.waitForTimeout(150)
    expect(sherpa.page.url()).toBe('app://ui/index.html')
  }
  await sherpa.page.evaluate(() => {
    for (const name of ['iframe', 'webview', 'embed']) {
      const element = document.body.appendChild(document.createElement(name))
      try {
        element.setAttribute('src', 'https://example.invalid/')
      } catch {
        element.remove()
      }
    }
  })
  await sherpa.page.waitForTimeout(300)
  const { contents, windows } = await sherpa.app.evaluate(({ webContents, BrowserWindow }) => {
    return { contents: webContents.getAllWebContents().length, windows: BrowserWindow.getAllWindows().length }
  })
  expect({ contents, windows }).toEqual({ contents: 1, windows: 1 })
  // The refused navigations are still pending for the debugger, which would wait for them.
  expect(await sherpa.page.evaluate(() => document.body.innerText)).toContain('Open the sample briefing')
})

test('permissions are denied', async ({ sherpa }) => {
  const states = await sherpa.page.evaluate(async () => {
    const refused = async (work: Promise<unknown>) =>
      work.then(
        () => 'given',
        () => 'refused',
      )
    const geolocation = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    return Promise.all([
      Notification.requestPermission(),
      navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      refused(geolocation),
      refused(navigator.mediaDevices.getUserMedia({ video: true })),
      refused(navigator.mediaDevices.getDisplayMedia()),
      refused(navigator.clipboard.readText()),
    ])
  })
  expect(states).toEqual(['denied', 'denied', 'refused', 'refused', 'refused', 'refused'])
})

test('downloads are denied', async ({ sherpa }) => {
  await sherpa.app.evaluate(({ session }) => {
    const seen: boolean[] = []
    Object.assign(globalThis, { downloads: seen })
    session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented))
  })
  await sherpa.page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = URL.createObjectURL(new Blob(['stolen']))
    link.download = 'stolen.txt'
    link.click()
  })
  const downloads = () => sherpa.app.evaluate(() => (globalThis as unknown as { downloads: readonly boolean[] }).downloads)
  await expect.poll(downloads).toEqual([true])
})

test('no way leads to a network, not even to this machine', async ({ sherpa }) => {
  sherpa.watch.expectRefusal(/127\.0\.0\.1/u)
  sherpa.watch.expectRefusal(BLOCKED)
  const listeners = await openListeners()
  const reached = await sherpa.page.evaluate(
    async ({ http, udpPort }) => {
      const outcome = async (work: () => Promise<unknown>) =>
        work().then(
          () => 'reached',
          () => 'refused',
        )
      const opens = (target: EventTarget) =>
        new Promise((resolve, reject) => {
          target.addEventListener('open', resolve)
          target.addEventListener('load', resolve)
          target.addEventListener('error', reject)
        })
      const picture = (address: string) => Object.assign(new Image(), { src: address })
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] })
      call.createDataChannel('x')
      await call.setLocalDescription(await call.createOffer())
      navigator.sendBeacon(`${http}/beacon`)
      return Promise.all([
        outcome(() => fetch(`${http}/fetch`)),
        outcome(() => fetch(`${http}/blind`, { mode: 'no-cors' })),
        outcome(() => opens(new WebSocket(http.replace('http', 'ws')))),
        outcome(() => opens(new EventSource(`${http}/events`))),
        outcome(() => opens(picture(`${http}/picture.png`))),
        outcome(() => import(`${http}/code.js`)),
        outcome(() => fetch('app://ui/index.html')),
      ])
    },
    { http: listeners.http, udpPort: listeners.udpPort },
  )
  await sherpa.page.waitForTimeout(1500)
  expect(reached).toEqual(Array.from({ length: 7 }, () => 'refused'))
  expect(listeners.calls()).toEqual({ http: 0, udp: 0 })
  const control = await fetch(listeners.http)
  expect([control.status, listeners.calls().http]).toEqual([200, 1])
  listeners.close()
})
