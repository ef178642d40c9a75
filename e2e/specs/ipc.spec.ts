import { contract } from '../../src/shared/ipc/contract'
import { channelOf } from '../../src/shared/ipc/define'
import { invoke, sendJunk } from '../fixtures/bridge'
import { expect, test } from '../fixtures/test'

const CHANNELS = Object.entries(contract).flatMap(([group, { calls }]) => Object.keys(calls).map((verb) => channelOf(group, verb)))
const REFUSED = { ok: false, problem: expect.objectContaining({ code: 'invalid-request' }) as unknown }

/** Refused by the main process, or by the bridge, which cannot carry the value at all. */
function isRefusal(answer: unknown): boolean {
  if (typeof answer === 'string') return /could not be cloned|recursion depth|Invalid/u.test(answer)
  const { ok, problem } = answer as { readonly ok: boolean; readonly problem?: { readonly code: string } }
  return !ok && problem?.code === 'invalid-request'
}

test('every channel refuses junk through the real bridge, and the window works on', async ({ sherpa }) => {
  expect(CHANNELS.length).toBeGreaterThan(15)
  for (const channel of CHANNELS) {
    const answers = await sendJunk(sherpa.page, channel)
    expect(answers.length).toBeGreaterThan(30)
    expect(
      answers.filter((answer) => !isRefusal(answer)),
      channel,
    ).toEqual([])
  }
  await expect(sherpa.library.openSample).toBeVisible()
  await sherpa.library.openSample.click()
  await expect(sherpa.overview.title).toContainText('Coalition of Will')
})

test('nothing that is sent changes what objects are', async ({ sherpa }) => {
  const attack = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown
  for (const channel of CHANNELS) await invoke(sherpa.page, channel, attack)
  const inMain = await sherpa.app.evaluate(() => 'polluted' in {})
  const inPage = await sherpa.page.evaluate(() => 'polluted' in {})
  expect([inMain, inPage]).toEqual([false, false])
})

test('channels that do not exist answer nothing', async ({ sherpa }) => {
  for (const channel of ['sherpa:app.quit', 'sherpa:__proto__.toString', 'sherpa:', 'sherpa:library.list '])
    expect(await invoke(sherpa.page, channel, null), channel).toContain('No handler registered')
  for (const channel of ['ELECTRON_BROWSER_REQUIRE', 'GUEST_VIEW_MANAGER_CALL', '', 'app.getInfo'])
    expect(await invoke(sherpa.page, channel, null), channel).toBeUndefined()
})

test('an identity that nobody has is not found, whatever is asked of it', async ({ sherpa }) => {
  const meetingId = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
  for (const verb of ['meeting.open', 'meeting.undo', 'meeting.saveNow', 'book.preview', 'library.moveToBin', 'library.restore'])
    expect(await invoke(sherpa.page, `sherpa:${verb}`, { meetingId }), verb).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('only the window itself is answered: a second page with the same bridge is refused', async ({ sherpa }) => {
  const answer: unknown = await sherpa.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    await other.loadURL('app://ui/index.html')
    const asked: unknown = await other.webContents.executeJavaScript('sherpa.invoke("sherpa:library.list", null)')
    other.destroy()
    return asked
  })
  expect(answer).toEqual(REFUSED)
  expect(await invoke(sherpa.page, 'sherpa:library.list', null)).toEqual({ ok: true, value: [] })
})
