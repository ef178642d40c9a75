import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, CONTENT_SECURITY_POLICY, listFiles } from './built-files'

describe('answer', () => {
  let root = ''
  let files: ReadonlyMap<string, string> = new Map()

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'sherpa-files-'))
    await mkdir(join(root, 'built', 'assets'), { recursive: true })
    await writeFile(join(root, 'secret.js'), 'secret')
    await writeFile(join(root, 'built', 'index.html'), '<title>page</title>')
    await writeFile(join(root, 'built', 'notes.unknown'), 'of a type nobody serves')
    await writeFile(join(root, 'built', 'assets', 'page.js'), 'code')
    files = listFiles(join(root, 'built'))
  })
  afterAll(() => rm(root, { recursive: true }))

  it('serves the files it listed, with the policy and without guessing their type', async () => {
    const response = answer(files, 'GET', 'app://ui/assets/page.js')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('code')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  })

  it('serves the page at the root', async () => {
    expect(await answer(files, 'GET', 'app://ui/').text()).toContain('page')
  })

  it.each([
    ['GET', 'app://ui/../secret.js'],
    ['GET', 'app://ui/assets/../../secret.js'],
    ['GET', 'app://ui/%2e%2e/secret.js'],
    ['GET', 'app://ui/..%2fsecret.js'],
    ['GET', 'app://ui/assets\\..\\..\\secret.js'],
    ['GET', 'app://ui//etc/passwd'],
    ['GET', 'app://ui/__proto__'],
    ['GET', 'app://other/index.html'],
    ['GET', 'app://ui/notes.unknown'],
    ['POST', 'app://ui/index.html'],
  ])('has nothing for %s %s', (method, address) => {
    expect(answer(files, method, address).status).toBe(404)
  })

  it('allows neither inline code nor evaluation nor any address', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-(inline|eval)|https?:|\*/u)
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'")
  })
})
