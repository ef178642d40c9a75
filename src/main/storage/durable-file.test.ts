import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fail } from '../../shared/domain/result'
import { moveDurably, previousOf, replaceDurably, setAside, writeOnceDurably } from './durable-file'
import { aFolder, valueOf } from './testing/library'

test('replacing keeps exactly the previous content beside the file', async () => {
  const folder = await aFolder()
  const path = join(folder, 'a.json')
  for (const text of ['one', 'two', 'three']) valueOf(await replaceDurably(path, Buffer.from(text)))
  expect(await readFile(path, 'utf8')).toBe('three')
  expect(await readFile(previousOf(path), 'utf8')).toBe('two')
  expect(await readdir(folder)).toEqual(['a.json', 'a.json.prev'])
})

test('the stamp is that of the file as it then lies there', async () => {
  const path = join(await aFolder(), 'a.json')
  const stamp = valueOf(await replaceDurably(path, Buffer.from('four')))
  const { size, mtimeMs } = await stat(path)
  expect(stamp).toEqual({ size, mtimeMs })
})

test('what an interrupted save has left behind does not matter', async () => {
  const folder = await aFolder()
  const path = join(folder, 'a.json')
  await writeFile(`${path}.tmp`, 'a longer half of a save')
  await writeFile(`${previousOf(path)}.tmp`, 'spare')
  valueOf(await replaceDurably(path, Buffer.from('one')))
  valueOf(await replaceDurably(path, Buffer.from('two')))
  expect(await readdir(folder)).toEqual(['a.json', 'a.json.prev'])
})

test('the previous save stays while the file itself is missing', async () => {
  const path = join(await aFolder(), 'a.json')
  await writeFile(previousOf(path), 'kept')
  valueOf(await replaceDurably(path, Buffer.from('new')))
  expect(await readFile(previousOf(path), 'utf8')).toBe('kept')
})

test('a folder in the place of the file is a problem, and the temporary file is taken away', async () => {
  const folder = await aFolder()
  await mkdir(join(folder, 'a.json'))
  const written = await writeOnceDurably(join(folder, 'a.json'), Buffer.from('one'))
  expect(written).toEqual(fail({ code: 'io-error', file: 'a.json', errno: 'EISDIR' }))
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('moving never overwrites', async () => {
  const folder = await aFolder()
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  await writeFile(from, 'one')
  await writeFile(to, 'two')
  await expect(moveDurably(from, to)).rejects.toThrow('EEXIST')
  expect([await readFile(from, 'utf8'), await readFile(to, 'utf8')]).toEqual(['one', 'two'])
})

test('setting aside what is not there gives no name', async () => {
  const folder = await aFolder()
  expect(await setAside(join(folder, 'nothing'), join(folder, 'aside'), 'now')).toBeNull()
})
