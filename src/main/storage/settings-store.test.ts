import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { succeed } from '../../shared/domain/result'
import { DEFAULT_SETTINGS } from '../../shared/ipc/settings'
import { encodeFile } from './file-format'
import { createSettingsStore } from './settings-store'
import { FakeClock } from './testing/fake-clock'
import { aFolder, valueOf } from './testing/library'

test('settings survive; before the first save there are defaults and no file', async () => {
  const folder = await aFolder()
  expect(await createSettingsStore(folder).load()).toEqual({ settings: DEFAULT_SETTINGS, problem: null, recovery: null })
  expect(await readdir(folder)).toEqual([])
  const store = createSettingsStore(folder)
  const saves = await Promise.all((['light', 'dark', 'system'] as const).map((theme) => store.save({ language: 'ro', theme })))
  expect(saves).toEqual([succeed(undefined), succeed(undefined), succeed(undefined)])
  expect((await createSettingsStore(folder).load()).settings).toEqual({ language: 'ro', theme: 'system' })
})

test('damaged settings are set aside and told; defaults hold and can be changed', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'settings.json'), '{"theme":"dark"}')
  const store = createSettingsStore(folder, new FakeClock())
  const name = 'settings.json.2026-01-05T09-30-00-000Z'
  const problem = { code: 'damaged', file: 'settings.json', damage: 'header', setAside: name, title: null }
  expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, problem, recovery: null })
  expect(await readFile(join(folder, 'set-aside', name), 'utf8')).toBe('{"theme":"dark"}')
  valueOf(await store.save({ language: 'fr', theme: 'dark' }))
  expect((await createSettingsStore(folder).load()).settings).toEqual({ language: 'fr', theme: 'dark' })
})

test('settings of a newer version are neither read nor replaced', async () => {
  const folder = await aFolder()
  const newer = encodeFile('sherpa-settings', 2, 1, '{"theme":"sepia"}')
  await writeFile(join(folder, 'settings.json'), newer)
  const store = createSettingsStore(folder)
  expect(await store.load()).toMatchObject({ settings: DEFAULT_SETTINGS, problem: { code: 'newer-schema', schema: 2 } })
  expect(await store.save({ language: 'en', theme: 'dark' })).toMatchObject({ ok: false, problem: { code: 'newer-schema' } })
  expect(await readFile(join(folder, 'settings.json'))).toEqual(Buffer.from(newer))
})

test('a failed save is told and the next one works', async () => {
  const folder = join(await aFolder(), 'inner')
  await mkdir(folder)
  const store = createSettingsStore(folder)
  await store.load()
  await rm(folder, { recursive: true })
  expect(await store.save({ language: 'en', theme: 'dark' })).toMatchObject({ ok: false, problem: { code: 'folder-gone' } })
  await mkdir(folder)
  valueOf(await store.save({ language: 'en', theme: 'light' }))
  expect((await createSettingsStore(folder).load()).settings.theme).toBe('light')
})
