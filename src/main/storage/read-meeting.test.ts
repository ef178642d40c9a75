import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { encodeFile } from './file-format'
import { readMeeting } from './read-meeting'
import { aFolder, valueOf } from './testing/library'

const fixtures = fileURLToPath(new URL('./migrations/fixtures/', import.meta.url))

describe('the briefing in a file', () => {
  test.each(['0001', '0002', '0003'])('is read from schema %s, under any name, and the file stays as it is', async (schema) => {
    const folder = await aFolder()
    const path = join(folder, 'copy of a briefing')
    await copyFile(join(fixtures, `${schema}.meeting`), path)
    const before = await readFile(path)
    expect(valueOf(await readMeeting(path)).fields.title).toBe('Harbour conference')
    expect(await readFile(path)).toEqual(before)
    expect(await readdir(folder)).toEqual(['copy of a briefing'])
  })

  test('is none in a foreign, damaged or newer file, in a folder, or where there is no file', async () => {
    const folder = await aFolder()
    const put = async (name: string, bytes: Uint8Array | string) => {
      await writeFile(join(folder, name), bytes)
      return readMeeting(join(folder, name))
    }
    const whole = await readFile(join(fixtures, '0003.meeting'))
    expect(await put('notes.txt', 'Bring the maps.')).toMatchObject({ problem: { code: 'damaged', damage: 'header' } })
    expect(await put('cut', whole.subarray(0, -1))).toMatchObject({ problem: { code: 'damaged', damage: 'length' } })
    expect(await put('empty', encodeFile('sherpa-meeting', 3, 1, 'null'))).toMatchObject({ problem: { code: 'damaged', damage: 'shape' } })
    expect(await put('newer', encodeFile('sherpa-meeting', 99, 1, '{}'))).toMatchObject({ problem: { code: 'newer-schema' } })
    expect(await readMeeting(folder)).toMatchObject({ ok: false, problem: { code: 'io-error' } })
    expect(await readMeeting(join(folder, 'gone'))).toMatchObject({ problem: { code: 'not-found' } })
  })
})
