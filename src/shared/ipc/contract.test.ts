import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { A_MOMENT, aMeeting } from '../testing/builders'
import { createClient } from './client'
import { contract } from './contract'
import { channelOf, type Contract } from './define'
import { createEndpoints, type Endpoint, type Handlers } from './dispatch'
import { createEmitter } from './emitter'
import { problem, ProblemError } from './problem'
import type { Transport } from './transport'

const calls = Object.entries(contract as Contract).flatMap(([group, { calls: verbs }]) =>
  Object.entries(verbs).map(([verb, call]) => ({ channel: channelOf(group, verb), group, verb, call })),
)
const events = Object.entries(contract as Contract).flatMap(([group, { events: names }]) =>
  Object.entries(names).map(([name, schema]) => ({ group, name, schema })),
)

describe('the contract', () => {
  it('has calls and events', () => {
    expect(calls.length).toBeGreaterThan(15)
    expect(new Set(calls.map(({ channel }) => channel)).size).toBe(calls.length)
  })

  it.each(calls)('$channel refuses junk before any handler sees it', async ({ channel, call }) => {
    const seen: unknown[] = []
    const endpoint = endpointFor(channel, async (input) => {
      seen.push(input)
      return Promise.resolve({ ok: false, problem: problem('cancelled') })
    })
    await fc.assert(
      fc.asyncProperty(junk, async (value) => {
        const isValid = call.input.safeParse(value).success
        seen.length = 0
        const answer = await endpoint(value)
        expect(answer).toEqual({ ok: false, problem: problem(isValid ? 'cancelled' : 'invalid-request') })
        expect(seen).toHaveLength(isValid ? 1 : 0)
      }),
      { numRuns: 200 },
    )
    for (const value of NASTY) expect(await endpoint(value)).toEqual({ ok: false, problem: problem('invalid-request') })
  })

  it.each(calls)('$channel never lets an answer of the wrong shape out', async ({ channel }) => {
    const endpoint = endpointFor(channel, async () => Promise.resolve({ ok: true, value: Symbol('wrong') }))
    const [valid] = validInputs[channel] ?? []
    expect(await endpoint(valid)).toEqual({ ok: false, problem: problem('internal') })
  })

  it.each(calls)('$channel turns whatever a handler throws into a problem', async ({ channel }) => {
    const endpoint = endpointFor(channel, () => Promise.reject(new Error('a secret path')))
    const [valid] = validInputs[channel] ?? []
    expect(await endpoint(valid)).toEqual({ ok: false, problem: problem('internal') })
  })

  it.each(events)('$group.$name is not sent when it has the wrong shape', ({ group, name }) => {
    const sent: unknown[] = []
    const emit = createEmitter(contract as Contract, (channel) => sent.push(channel))
    expect(() => emit[group]?.[name]?.({ wrong: Symbol('shape') })).toThrow()
    expect(sent).toEqual([])
  })
})

describe('the client', () => {
  it('gives the value of an answer, and a problem with its code', async () => {
    const answers = [{ ok: true, value: { meetingId: 'x' } }, { ok: false, problem: problem('disk-full', { file: 'a' }) }, 'nonsense']
    const client = createClient(
      contract,
      transportOf(() => answers.shift()),
    )
    await expect(client.library.openSample()).resolves.toEqual({ meetingId: 'x' })
    await expect(client.library.openSample()).rejects.toMatchObject({ problem: { code: 'disk-full', values: { file: 'a' } } })
    await expect(client.library.openSample()).rejects.toBeInstanceOf(ProblemError)
  })

  it('asks on the right channel and listens until told to stop', async () => {
    const asked: unknown[] = []
    const client = createClient(contract, {
      invoke: async (channel, payload) => Promise.resolve(asked.push([channel, payload]) > 0 ? { ok: true, value: null } : null),
      subscribe: (channel, listener) => {
        asked.push(channel)
        listener({ code: 'internal', values: {} })
        return () => asked.push('stopped')
      },
    })
    await client.source.cancel()
    client.app.onProblemReported(() => undefined)()
    expect(asked).toEqual([['sherpa:source.cancel', null], 'sherpa:app.problemReported', 'stopped'])
  })
})

const AN_ID = aMeeting().id
const addressed = [{ meetingId: AN_ID }]
const action = { label: 'edit', subject: 'x', command: { kind: 'set-fields', changes: { title: 'x' } } }

/** One valid input a call; a call added to the contract without one here fails the tests above. */
const validInputs: Readonly<Record<string, readonly unknown[]>> = {
  'sherpa:app.getInfo': [null],
  'sherpa:app.getSettings': [null],
  'sherpa:app.setSettings': [{ language: 'ro', theme: 'dark' }],
  'sherpa:app.takeStartup': [null],
  'sherpa:app.setFullScreen': [{ isOn: true }],
  'sherpa:library.list': [null],
  'sherpa:library.listBroken': [null],
  'sherpa:library.examine': addressed,
  'sherpa:library.repair': addressed,
  'sherpa:library.create': [{ title: 'x' }],
  'sherpa:library.createFromTemplate': [{ title: 'x', template: 'summit', language: 'en' }],
  'sherpa:library.createNext': [{ meetingId: AN_ID, choice: { title: 'x', parts: ['party'], themeIds: [AN_ID] } }],
  'sherpa:library.openSample': [null],
  'sherpa:library.openExample': [null],
  'sherpa:library.moveToBin': addressed,
  'sherpa:library.restore': addressed,
  'sherpa:meeting.open': addressed,
  'sherpa:meeting.apply': [{ meetingId: AN_ID, action }],
  'sherpa:meeting.undo': addressed,
  'sherpa:meeting.redo': addressed,
  'sherpa:meeting.saveNow': addressed,
  'sherpa:source.addText': [
    { meetingId: null, title: '', text: 'x', html: null },
    { meetingId: null, title: '', text: 'x', html: '<p>x</p>' },
  ],
  'sherpa:source.addFile': [{ meetingId: null, name: 'a.txt', bytes: new Uint8Array(3) }],
  'sherpa:source.chooseFiles': [{ meetingId: AN_ID }],
  'sherpa:source.readText': [{ meetingId: AN_ID, sourceId: AN_ID }],
  'sherpa:source.cancel': [null],
  'sherpa:picture.keep': [{ bytes: new Uint8Array(3) }],
  'sherpa:picture.read': [{ meetingId: AN_ID, personId: AN_ID }],
  'sherpa:commitment.exportCsv': [{ meetingId: AN_ID, language: 'en' }],
  'sherpa:commitment.chooseTable': [null],
  'sherpa:programme.exportCalendar': [{ meetingId: AN_ID, language: 'ro' }],
  'sherpa:programme.chooseCalendar': addressed,
  'sherpa:programme.readCalendar': [{ meetingId: AN_ID, name: 'a.ics', bytes: new Uint8Array(3) }],
  'sherpa:book.preview': addressed,
  'sherpa:book.exportPdf': addressed,
  'sherpa:book.cancelExport': [null],
  'sherpa:readout.preview': addressed,
  'sherpa:readout.exportPdf': addressed,
  'sherpa:readout.cancelExport': [null],
}

const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
  fc.record({ meetingId: fc.anything(), action: fc.anything() }),
  fc.record({ meetingId: fc.constant(AN_ID), extra: fc.anything() }),
)

const NASTY: readonly unknown[] = [
  undefined,
  { meetingId: '../../etc/passwd' },
  { meetingId: AN_ID, __proto__: { isAdmin: true }, constructor: 1 },
  { meetingId: AN_ID, action: { ...action, command: { kind: 'evaluate', code: '1' } } },
  { meetingId: AN_ID, action: { ...action, command: { kind: 'set-fields', changes: { title: 'x'.repeat(501) } } } },
  { meetingId: AN_ID, action: { ...action, command: { kind: 'set-fields', changes: { createdAt: A_MOMENT } } } },
  { meetingId: null, name: 'a', bytes: 'not bytes' },
  JSON.parse('{"title":"x","__proto__":{"polluted":true}}'),
  'x'.repeat(1_000_000),
  () => 1,
]

function endpointFor(channel: string, handler: (input: unknown) => Promise<unknown>): Endpoint {
  const handlers = Object.fromEntries(
    Object.entries(contract as Contract).map(([group, { calls: verbs }]) => [
      group,
      Object.fromEntries(Object.keys(verbs).map((verb) => [verb, handler])),
    ]),
  ) as Handlers<typeof contract>
  const endpoint = createEndpoints(contract, handlers, () => undefined).get(channel)
  if (!endpoint) throw new Error(`no endpoint ${channel}`)
  return endpoint
}

function transportOf(answer: () => unknown): Transport {
  return { invoke: async () => Promise.resolve(answer()), subscribe: () => () => undefined }
}
