import type { Command } from '../../../shared/domain/command'
import { EMPTY_HISTORY, perform, redo, undo, type Tracked } from '../../../shared/domain/history'
import type { Meeting } from '../../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../../shared/domain/result'
import { createClient } from '../../../shared/ipc/client'
import { contract, type SherpaContract } from '../../../shared/ipc/contract'
import { createEndpoints, type Handlers } from '../../../shared/ipc/dispatch'
import { createEmitter, type Emitter } from '../../../shared/ipc/emitter'
import { problem, type Problem } from '../../../shared/ipc/problem'
import { DEFAULT_SETTINGS } from '../../../shared/ipc/settings'
import type { BrokenEntry, Finding, LibraryEntry, SaveState, Snapshot, TakenStep } from '../../../shared/ipc/snapshot'
import { A_MOMENT, aMeeting, anId } from '../../../shared/testing/builders'
import type { Api } from '../state/api'
import { createSession, type Session } from '../state/session'

const NOTHING = Promise.resolve(succeed(null))

/**
 * A main process in memory for tests of the window: the real contract with its checks, the real history of commands, no files.
 * `fails` makes the named call ("meeting.apply") fail from then on.
 */
export class FakeDesk {
  tracked: Tracked
  revision = 0
  saveState: SaveState = { kind: 'saved', at: A_MOMENT }
  entries: readonly LibraryEntry[] = []
  /** The frozen text of every source. */
  text = ''
  broken: readonly BrokenEntry[] = []
  findings: readonly Finding[] = []
  readonly calls: { readonly channel: string; readonly payload: unknown }[] = []
  readonly emit: Emitter<SherpaContract>
  readonly api: Api
  readonly #failures = new Map<string, Problem>()
  readonly #listeners = new Map<string, Set<(payload: unknown) => void>>()

  constructor(meeting: Meeting = aMeeting()) {
    this.tracked = { meeting, history: EMPTY_HISTORY }
    const endpoints = createEndpoints(contract, this.#handlers(), (_, cause) => {
      throw cause
    })
    const invoke = (channel: string, payload: unknown) => {
      this.calls.push({ channel: channel.replace('sherpa:', ''), payload })
      const failure = this.#failures.get(channel)
      return failure ? Promise.resolve({ ok: false, problem: failure }) : (endpoints.get(channel)?.(payload) ?? Promise.resolve(null))
    }
    this.api = createClient(contract, { invoke, subscribe: (channel, listener) => this.#subscribe(channel, listener) })
    this.emit = createEmitter(contract, (channel, payload) => this.#listeners.get(channel)?.forEach((listener) => listener(payload)))
  }

  fails(call: string, cause: Problem): void {
    this.#failures.set(`sherpa:${call}`, cause)
  }

  works(call: string): void {
    this.#failures.delete(`sherpa:${call}`)
  }

  /** A session as the window makes it, over this desk. */
  session(): Session {
    return createSession(this.api)
  }

  snapshot(): Snapshot {
    const { meeting, history } = this.tracked
    const done = history.done.at(-1)?.action
    const undone = history.undone.at(-1)?.action
    const name = (action: typeof done) => (action ? { label: action.label, subject: action.subject } : null)
    return { meeting, revision: this.revision, undo: name(done), redo: name(undone), saveState: this.saveState }
  }

  #subscribe(channel: string, listener: (payload: unknown) => void): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  /** The step from the revision before to the present one. */
  step(command: Command, at = A_MOMENT): TakenStep {
    const { meeting, ...standing } = this.snapshot()
    return { meetingId: meeting.id, from: this.revision - 1, command, at, ...standing }
  }

  #take(result: Result<Tracked, unknown>, command?: Command): Promise<Result<TakenStep, Problem>> {
    if (!result.ok || !command) return Promise.resolve(fail(problem('command-refused')))
    this.tracked = result.value
    this.revision += 1
    return Promise.resolve(succeed(this.step(command)))
  }

  #handlers(): Handlers<SherpaContract> {
    return { ...this.#libraryHandlers(), ...this.#meetingHandlers() }
  }

  #libraryHandlers(): Pick<Handlers<SherpaContract>, 'app' | 'library'> {
    const theMeeting = () => Promise.resolve(succeed({ meetingId: this.tracked.meeting.id }))
    return {
      app: {
        getInfo: () => Promise.resolve(succeed({ version: '1', electron: '1', platform: 'linux', systemLanguage: 'ro' as const })),
        getSettings: () => Promise.resolve(succeed({ ...DEFAULT_SETTINGS })),
        setSettings: (settings) => Promise.resolve(succeed({ ...settings })),
        takeStartup: () => Promise.resolve(succeed({ meetingId: null, problems: [] })),
        setFullScreen: () => NOTHING,
      },
      library: {
        list: () => Promise.resolve(succeed([...this.entries])),
        listBroken: () => Promise.resolve(succeed([...this.broken])),
        examine: () => Promise.resolve(succeed({ findings: [...this.findings] })),
        repair: () => {
          this.broken = []
          return Promise.resolve(succeed({ keptAs: 'kept.json' }))
        },
        create: theMeeting,
        createFromTemplate: theMeeting,
        createNext: theMeeting,
        openSample: theMeeting,
        openExample: theMeeting,
        moveToBin: () => NOTHING,
        restore: () => NOTHING,
      },
    }
  }

  #meetingHandlers(): Omit<Handlers<SherpaContract>, 'app' | 'library'> {
    const added = (meetingId: string | null) =>
      Promise.resolve(succeed({ meetingId: meetingId ?? this.tracked.meeting.id, sourceId: anId(60), suggestions: 3 }))
    return {
      meeting: {
        open: () => Promise.resolve(succeed(this.snapshot())),
        apply: ({ action }) => this.#take(perform(this.tracked, action, A_MOMENT), action.command),
        undo: () => this.#take(undo(this.tracked), this.tracked.history.done.at(-1)?.inverse),
        redo: () => this.#take(redo(this.tracked), this.tracked.history.undone.at(-1)?.action.command),
        saveNow: () => Promise.resolve(succeed(this.saveState)),
      },
      source: {
        addText: ({ meetingId }) => added(meetingId),
        addFile: ({ meetingId }) => added(meetingId),
        chooseFiles: () => Promise.resolve(succeed(null)),
        readText: () => Promise.resolve(succeed({ text: this.text })),
        cancel: () => NOTHING,
      },
      picture: {
        keep: ({ bytes }) =>
          Promise.resolve(succeed({ photo: { sha256: 'c'.repeat(64), width: 1, height: 1, byteLength: bytes.byteLength } })),
        read: () => Promise.resolve(succeed({ bytes: new Uint8Array() })),
      },
      commitment: {
        exportCsv: () => Promise.resolve(succeed(null)),
        chooseTable: () => Promise.resolve(succeed(null)),
      },
      programme: {
        exportCalendar: () => Promise.resolve(succeed(null)),
        chooseCalendar: () => Promise.resolve(succeed(null)),
        readCalendar: ({ name }) => Promise.resolve(succeed({ name, entries: [], notes: [] })),
      },
      ...printing(),
    }
  }
}

/** Nothing is printed here: the pages are empty, and no file is chosen. */
function printing(): Pick<Handlers<SherpaContract>, 'book' | 'readout'> {
  return {
    book: {
      preview: () => Promise.resolve(succeed({ pdf: new Uint8Array(), pages: 0, warnings: [] })),
      exportPdf: () => Promise.resolve(succeed(null)),
      cancelExport: () => NOTHING,
    },
    readout: {
      preview: () => Promise.resolve(succeed({ pdf: new Uint8Array(), pages: 0 })),
      exportPdf: () => Promise.resolve(succeed(null)),
      cancelExport: () => NOTHING,
    },
  }
}
