import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAnchored } from '../../shared/domain/evidence'
import type { Meeting } from '../../shared/domain/meeting'
import { createFileReader } from './file-reader'
import { SAMPLE } from './sample'
import { aDesk, temporaryFolder, type TestDesk } from './testing/a-desk'

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const NOTE = 'President Anna Berg of Norway will attend the Harbour Summit in Bergen on Friday.\n'

describe('source service', () => {
  it('makes a briefing of a text: the source with its hash and its suggestions, undone in one step', async () => {
    const desk = await aDesk()
    const added = await desk.sources.add({ meetingId: null, kind: 'file', name: 'note.txt', bytes: utf8(NOTE) })
    if (!added.ok) throw new Error(added.problem.code)
    const meeting = await open(desk, added.value.meetingId)
    expect(meeting.lists.source).toMatchObject([{ title: 'note', kind: 'file', textLength: NOTE.length, reliability: 'F', language: 'en' }])
    expect(meeting.lists.suggestion.length).toBe(added.value.suggestions)
    expect(meeting.lists.suggestion.map(({ state }) => state)).not.toContain('accepted')
    const undone = await desk.meetings.undo(added.value.meetingId)
    expect(undone).toMatchObject({ value: { meeting: { lists: { source: [], suggestion: [] } } } })
  })

  it('anchors every suggestion of the sample in its frozen text, after a restart too', async () => {
    const desk = await aDesk()
    const added = await desk.sources.add({ ...SAMPLE, meetingId: null })
    if (!added.ok) throw new Error(added.problem.code)
    await desk.opened.meetings.flush()
    await desk.opened.lock.release()
    const again = await aDesk(desk.root)
    const meeting = await open(again, added.value.meetingId)
    const text = await again.sources.readText(meeting.id, added.value.sourceId)
    if (!text.ok) throw new Error(text.problem.code)
    const anchors = meeting.lists.suggestion.flatMap((suggestion) => suggestion.anchors)
    expect(anchors.length).toBeGreaterThan(20)
    expect(anchors.filter((anchor) => !isAnchored(anchor, text.value))).toEqual([])
  })

  it('adds a second source to the same briefing, and refuses the first one again', async () => {
    const desk = await aDesk()
    const first = await desk.sources.add({ meetingId: null, kind: 'file', name: 'note.txt', bytes: utf8(NOTE) })
    if (!first.ok) throw new Error(first.problem.code)
    const { meetingId } = first.value
    expect(await desk.sources.add({ meetingId, kind: 'pasted', name: '', bytes: utf8('Nothing about any meeting.') })).toMatchObject({
      ok: true,
    })
    expect(await desk.sources.add({ meetingId, kind: 'file', name: 'copy.txt', bytes: utf8(NOTE) })).toMatchObject({
      ok: false,
      problem: { code: 'source-known' },
    })
    expect((await open(desk, meetingId)).lists.source).toHaveLength(2)
  })

  it.each([
    ['an empty file', new Uint8Array(0), 'file-empty'],
    ['a picture called .txt', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), 'file-binary'],
    ['more text than a source may have', Buffer.alloc(6_000_000, 'word '), 'text-too-long'],
    ['51 MB', Buffer.alloc(51 * 1024 * 1024, 'a'), 'file-too-large'],
  ])('refuses %s by name and makes no briefing of it', async (_what, bytes, code) => {
    const desk = await aDesk()
    expect(await desk.sources.add({ meetingId: null, kind: 'file', name: 'given.txt', bytes })).toEqual({
      ok: false,
      problem: { code, values: expect.objectContaining({ name: 'given.txt' }) as unknown },
    })
    expect(await desk.library.list()).toEqual([])
    expect(await readdir(join(desk.root, 'sources'))).toEqual([])
  })

  it('leaves the briefing as it was when the source cannot be kept', async () => {
    const desk = await aDesk()
    const created = await desk.library.create('First')
    if (!created.ok) throw new Error(created.problem.code)
    await rm(join(desk.root, 'sources'), { recursive: true })
    await writeFile(join(desk.root, 'sources'), 'a file in the place of the folder')
    const added = await desk.sources.add({ meetingId: created.value, kind: 'file', name: 'note.txt', bytes: utf8(NOTE) })
    expect(added).toMatchObject({ ok: false, problem: { code: 'folder-missing' } })
    expect((await open(desk, created.value)).lists).toMatchObject({ source: [], suggestion: [] })
  })

  it('never shows a text that has changed on the disk', async () => {
    const desk = await aDesk()
    const added = await desk.sources.add({ meetingId: null, kind: 'file', name: 'note.txt', bytes: utf8(NOTE) })
    if (!added.ok) throw new Error(added.problem.code)
    const [source] = (await open(desk, added.value.meetingId)).lists.source
    const hash = source?.textSha256 ?? ''
    await truncate(join(desk.root, 'sources', hash.slice(0, 2), hash), 20)
    expect(await desk.sources.readText(added.value.meetingId, added.value.sourceId)).toEqual({
      ok: false,
      problem: { code: 'source-damaged', values: { name: 'note' } },
    })
  })

  it('reads several files into one briefing and names those that cannot be read', async () => {
    const desk = await aDesk()
    const folder = await temporaryFolder()
    const paths = ['missing.txt', 'note.txt', 'folder.txt', 'other.txt'].map((name) => join(folder, name))
    await writeFile(join(folder, 'note.txt'), NOTE)
    await writeFile(join(folder, 'other.txt'), 'Denmark and Norway will co-host the Harbour Summit.')
    await mkdir(join(folder, 'folder.txt'))
    const read = await createFileReader(desk.sources).addAll(null, paths)
    expect(read.problems).toEqual([
      { code: 'file-unreadable', values: { name: 'missing.txt' } },
      { code: 'file-unreadable', values: { name: 'folder.txt' } },
    ])
    expect((await open(desk, read.meetingId ?? '')).lists.source.map(({ title }) => title)).toEqual(['note', 'other'])
  })
})

async function open(desk: TestDesk, id: string): Promise<Meeting> {
  const opened = await desk.meetings.open(id)
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value.meeting
}
