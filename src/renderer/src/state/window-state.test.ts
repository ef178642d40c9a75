import { describe, expect, it, vi } from 'vitest'
import { MAX_SOURCE_BYTES } from '../../../shared/domain/source'
import { problem } from '../../../shared/ipc/problem'
import type { LibraryEntry } from '../../../shared/ipc/snapshot'
import { overwriteGetLocale } from '../../../messages/generated/runtime'
import { A_MOMENT, aMeeting, anId, aSuggestion } from '../../../shared/testing/builders'
import { FakeDesk } from '../testing/fake-desk'
import { setFields } from './edits'
import { search } from './library.svelte'
import type { OpenMeeting } from './open-meeting.svelte'
import type { Session } from './session'

const MEETING = anId(1)
const placed = (place: string) => ({ kind: 'set-fields', changes: { place } }) as const

async function openDesk(desk = new FakeDesk()): Promise<{ desk: FakeDesk; session: Session; open: OpenMeeting }> {
  const session = desk.session()
  await session.workspace.open(MEETING)
  if (!session.workspace.current) throw new Error('not opened')
  return { desk, session, open: session.workspace.current }
}

describe('the open meeting', () => {
  it('shows what the main process answers, and takes it back and again', async () => {
    const { open } = await openDesk()
    expect(await open.apply(setFields({ place: 'Bergen' }, 'Bergen'))).toBe(true)
    expect(open.meeting.fields.place).toBe('Bergen')
    expect(open.snapshot.undo).toEqual({ label: 'edit', subject: 'Bergen' })
    await open.undo()
    expect(open.meeting.fields.place).toBe('')
    await open.redo()
    expect(open.meeting.fields.place).toBe('Bergen')
  })

  it('asks nothing when there is nothing to take back', async () => {
    const { desk, open } = await openDesk()
    await open.undo()
    await open.redo()
    expect(desk.calls.map(({ channel }) => channel)).toEqual(['meeting.open'])
  })

  it('tells a refused change and stays as it was', async () => {
    const { session, open } = await openDesk()
    const nobody = { kind: 'remove', of: 'person', id: anId(99) } as const
    expect(await open.apply({ label: 'remove', subject: '', command: nobody })).toBe(false)
    expect(session.notices.toasts).toMatchObject([{ tone: 'problem' }])
    expect(open.snapshot.revision).toBe(0)
  })

  it('follows a step once, whether as answer or as event, and none of another meeting', async () => {
    const { desk, open } = await openDesk()
    await open.apply(setFields({ place: 'Bergen' }, ''))
    const bergen = desk.step(placed('Oslo'))
    desk.emit.meeting.stepTaken(bergen)
    desk.emit.meeting.stepTaken({ ...bergen, meetingId: anId(2), from: 1, revision: 2 })
    expect(open.meeting.fields.place).toBe('Bergen')
    desk.emit.meeting.stepTaken({ ...bergen, from: 1, revision: 2 })
    expect(open.meeting.fields.place).toBe('Oslo')
  })

  it('keeps what a step has not touched', async () => {
    const { open } = await openDesk()
    const before = open.meeting.lists
    await open.apply(setFields({ place: 'Bergen' }, ''))
    expect(open.meeting.lists).toBe(before)
  })

  it.each([
    ['missed a step', { from: 7, revision: 8 }],
    ['cannot follow one', { from: 0, revision: 8, command: { kind: 'remove', of: 'person', id: anId(99) } as const }],
  ])('asks for the whole when it has %s', async (_, step) => {
    const { desk, open } = await openDesk()
    desk.tracked = { ...desk.tracked, meeting: aMeeting({ place: 'Narvik' }) }
    desk.revision = 8
    desk.emit.meeting.stepTaken({ ...desk.step(placed('Oslo')), ...step })
    await vi.waitFor(() => expect(open.snapshot).toMatchObject({ revision: 8, meeting: { fields: { place: 'Narvik' } } }))
  })

  it('says where the last change stands and tries again on demand', async () => {
    const { desk, open } = await openDesk()
    const saveState = { kind: 'failed', problem: problem('disk-full') } as const
    desk.emit.meeting.saveStateChanged({ meetingId: MEETING, saveState })
    desk.emit.meeting.saveStateChanged({ meetingId: anId(2), saveState: { kind: 'saving' } })
    expect(open.saveState).toEqual(saveState)
    await open.saveNow()
    expect(open.saveState.kind).toBe('saved')
  })

  it('counts the suggestions that wait', async () => {
    const place = { field: 'place', text: 'Bergen', countryCode: null } as const
    const waiting = [aSuggestion(place), aSuggestion(place, { id: anId(81), state: 'rejected' })]
    const { open } = await openDesk(new FakeDesk(aMeeting({}, { suggestion: waiting })))
    expect(open.waiting).toBe(1)
    expect(open.checks.assessed).toBeNull()
    await vi.waitFor(() => expect(open.checks.assessed?.map(({ finding }) => finding.check)).toContain('no-place'))
  })
})

describe('the workspace', () => {
  it('stays in the library when a meeting cannot be opened', async () => {
    const desk = new FakeDesk()
    desk.fails('meeting.open', problem('meeting-damaged', { name: 'Harbour' }))
    const session = desk.session()
    await session.workspace.open(MEETING)
    expect(session.router.route).toEqual({ kind: 'library' })
    expect(session.notices.toasts[0]?.text).toContain('Harbour')
  })

  it('follows nothing any more once left', async () => {
    const { desk, session, open } = await openDesk()
    session.workspace.leave()
    desk.emit.meeting.stepTaken({ ...desk.step(placed('Oslo')), from: 0, revision: 9 })
    expect(open.meeting.fields.place).toBe('')
    expect(session.workspace.current).toBeNull()
    expect(session.router.route).toEqual({ kind: 'library' })
  })

  it('brings a target into view once', async () => {
    const { session } = await openDesk()
    session.router.showTab('themes', { kind: 'element', id: 'theme-gap-4' })
    expect(session.router.route).toMatchObject({ tab: 'themes', target: { id: 'theme-gap-4' } })
    session.router.arrive()
    expect(session.router.route).toMatchObject({ tab: 'themes', target: null })
  })
})

describe('messages at the edge of the window', () => {
  it('keep problems, tell the same one once, and only the last four', () => {
    const { notices } = new FakeDesk().session()
    notices.report(problem('internal'))
    notices.report(problem('internal'))
    expect(notices.toasts).toHaveLength(1)
    for (const name of ['a', 'b', 'c', 'd']) notices.report(problem('file-empty', { name }))
    expect(notices.toasts).toHaveLength(4)
    notices.dismiss(notices.toasts[0]?.id ?? 0)
    expect(notices.toasts).toHaveLength(3)
  })

  it('say "stopped" without alarm, and anything unforeseen as an inner fault', async () => {
    const { notices } = new FakeDesk().session()
    notices.report(problem('cancelled'))
    expect(await notices.attempt(() => Promise.reject(new Error('unforeseen')))).toBeNull()
    expect(notices.toasts.map(({ tone }) => tone)).toEqual(['info', 'problem'])
  })
})

describe('preferences', () => {
  it('follow the computer until somebody chooses', async () => {
    const desk = new FakeDesk()
    const { preferences } = desk.session()
    const stop = preferences.start()
    await preferences.read()
    expect(preferences.language).toBe('ro')
    await preferences.change({ language: 'fr' })
    expect(preferences.language).toBe('fr')
    desk.emit.app.settingsChanged({ language: 'en', theme: 'dark' })
    expect(preferences.settings).toEqual({ language: 'en', theme: 'dark' })
    stop()
    desk.emit.app.settingsChanged({ language: 'fr', theme: 'dark' })
    expect(preferences.language).toBe('en')
  })
})

function anEntry(changes: Partial<LibraryEntry> = {}): LibraryEntry {
  const counts = { people: 0, themes: 0, sources: 0, waiting: 0 }
  return {
    id: MEETING,
    title: 'Harbour conference',
    place: 'Bergen',
    dateWords: 'Tuesday',
    day: null,
    ...counts,
    updatedAt: A_MOMENT,
    ...changes,
  }
}

describe('the library', () => {
  it('shows the last changed first and follows the list', async () => {
    const desk = new FakeDesk()
    desk.entries = [anEntry(), anEntry({ id: anId(2), updatedAt: '2026-02-01T00:00:00.000Z' })]
    const { library } = desk.session()
    library.start()
    await library.refresh()
    expect(library.entries.map(({ id }) => id)).toEqual([anId(2), MEETING])
    desk.emit.library.listChanged([])
    expect(library.entries).toEqual([])
    expect(library.isLoaded).toBe(true)
  })

  it('finds by any word of title, place and date, whatever case and accents', () => {
    const entries = [anEntry({ place: 'București' }), anEntry({ id: anId(2), title: 'Réunion' })]
    expect(search(entries, 'bucuresti HARBOUR')).toHaveLength(1)
    expect(search(entries, 'reunion tuesday')).toHaveLength(1)
    expect(search(entries, 'nowhere')).toEqual([])
    expect(search(entries, ' ')).toHaveLength(2)
  })

  it('offers to bring back what went into the bin', async () => {
    const desk = new FakeDesk()
    const { library, notices } = desk.session()
    await library.moveToBin(anEntry())
    notices.toasts[0]?.action?.run()
    expect(desk.calls.map(({ channel }) => channel)).toEqual(['library.moveToBin', 'library.restore'])
  })

  it('opens what it made', async () => {
    const { library, router } = new FakeDesk().session()
    await library.openSample()
    expect(router.route).toMatchObject({ kind: 'meeting', tab: 'overview' })
  })
})

describe('bringing in sources', () => {
  it('gives a pasted text its first line as title and shows what was found', async () => {
    overwriteGetLocale(() => 'en')
    const desk = new FakeDesk()
    const { intake, router, notices } = desk.session()
    await intake.addText('\n  Harbour   talks open \nMore', new Date(A_MOMENT))
    expect(desk.calls[0]).toMatchObject({ channel: 'source.addText', payload: { meetingId: null, title: 'Harbour talks open' } })
    expect(router.route).toMatchObject({ kind: 'meeting', tab: 'sources' })
    expect(notices.toasts[0]?.text).toBe('3 suggestions found in “Harbour talks open”')
  })

  it('puts several files one after another into one meeting, and passes over one that is too large', async () => {
    const desk = new FakeDesk()
    const { intake, notices } = desk.session()
    const huge = new File(['x'], 'huge.txt')
    Object.defineProperty(huge, 'size', { value: MAX_SOURCE_BYTES + 1 })
    await intake.addFiles([aFile('one.txt'), huge, aFile('two.txt')])
    const added = desk.calls.filter(({ channel }) => channel === 'source.addFile').map(({ payload }) => payload)
    expect(added).toMatchObject([
      { name: 'one.txt', meetingId: null },
      { name: 'two.txt', meetingId: MEETING },
    ])
    expect(notices.toasts.find(({ tone }) => tone === 'problem')?.text).toContain('huge.txt')
  })

  it('says which file is being read', () => {
    const desk = new FakeDesk()
    const { intake } = desk.session()
    intake.start()
    desk.emit.source.readingChanged({ fileName: 'one.txt', isRunning: true })
    expect(intake.reading).toBe('one.txt')
    desk.emit.source.readingChanged({ fileName: 'one.txt', isRunning: false })
    expect(intake.reading).toBeNull()
  })
})

/** The bytes of a file of jsdom are of another realm than the test's `Uint8Array`, which the contract would refuse. */
function aFile(name: string): File {
  const file = new File(['text'], name)
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode('text').buffer)
  return file
}
