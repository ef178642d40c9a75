import { describe, expect, it } from 'vitest'
import settings from '../../../../project.inlang/settings.json'
import { INTERFACE_LANGUAGES } from '../../../shared/ipc/settings'

type Catalogue = Readonly<Record<string, unknown>>

const FILES = import.meta.glob<Catalogue>('../../../../messages/*/*.json', { eager: true, import: 'default' })
const AREAS = Object.keys(FILES).flatMap((path) => /\/en\/(\w+)\.json$/.exec(path)?.[1] ?? [])

function read(language: string, area: string): Catalogue {
  const file = FILES[`../../../../messages/${language}/${area}.json`]
  if (!file) throw new Error(`no messages of ${area} in ${language}`)
  return file
}

function placeholders(message: unknown): readonly string[] {
  const names = [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return [...new Set(names.map((name) => (name === 'shown' ? 'count' : name)))].sort()
}

describe.each(AREAS)('messages of %s', (area) => {
  const english = read('en', area)

  it.each(INTERFACE_LANGUAGES)('are complete in %s, with the same values in each', (language) => {
    const other = read(language, area)
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort())
    const differing = Object.keys(english).filter((key) => placeholders(other[key]).join() !== placeholders(english[key]).join())
    expect(differing).toEqual([])
  })

  it('are written in Romanian with comma below, not with cedilla', () => {
    expect(JSON.stringify(read('ro', area))).not.toMatch(/[şţŞŢ]/u)
  })

  it('has all plural forms of Romanian', () => {
    const plurals = Object.values(read('ro', area)).filter((message) => JSON.stringify(message).includes('plural=one'))
    expect(plurals.filter((message) => !JSON.stringify(message).includes('plural=few'))).toEqual([])
  })
})

describe('settings of the messages', () => {
  it('name a file for each area', () => {
    const named = settings['plugin.inlang.messageFormat'].pathPattern
    expect(AREAS.length).toBeGreaterThan(10)
    expect(AREAS.filter((area) => !named.includes(`./messages/{locale}/${area}.json`))).toEqual([])
  })
})
