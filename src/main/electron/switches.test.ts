import { describe, expect, it } from 'vitest'
import { filesOf, findRefusedSwitch } from './switches'

describe('switches', () => {
  it.each([
    ['--remote-debugging-port=9222', 'remote-debugging-port'],
    ['-remote-debugging-port=9222', 'remote-debugging-port'],
    ['--remote-debugging-pipe', 'remote-debugging-pipe'],
    ['--inspect=0', 'inspect'],
    ['--inspect-brk', 'inspect-brk'],
    ['--js-flags=--allow-natives-syntax', 'js-flags'],
    ['--load-extension=/tmp/x', 'load-extension'],
  ])('refuses %s', (argument, name) => {
    expect(findRefusedSwitch(['sherpa', 'note.txt', argument])).toBe(name)
  })

  it('lets files and harmless switches through', () => {
    expect(findRefusedSwitch(['sherpa', '--no-sandbox', 'inspect.txt', '--user-data-dir=/tmp/inspect'])).toBeNull()
  })

  it('knows the files a person named, from a package and from the folder of the project', () => {
    expect(filesOf(['sherpa', '--no-sandbox', 'a.txt', 'b.txt'], false)).toEqual(['a.txt', 'b.txt'])
    expect(filesOf(['electron', '--no-sandbox', '/project', 'a.txt'], true)).toEqual(['a.txt'])
  })
})
