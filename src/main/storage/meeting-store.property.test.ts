import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_HISTORY, perform, undo, type Tracked } from '../../shared/domain/history'
import { A_MOMENT } from '../../shared/testing/builders'
import { commandsFor, meetings } from '../../shared/testing/arbitraries'
import { createMeetingStore } from './meeting-store'
import { aLibrary, valueOf } from './testing/library'

/** Any valid meeting with whatever could be done to it, and the last thing taken back. */
const trackedMeetings: fc.Arbitrary<Tracked> = meetings.chain((meeting) =>
  fc.array(commandsFor(meeting), { maxLength: 5 }).map((commands) => {
    const start: Tracked = { meeting, history: EMPTY_HISTORY }
    const done = commands.reduce((current, command) => {
      const performed = perform(current, { label: 'edit', subject: 'x', command }, A_MOMENT)
      return performed.ok ? performed.value : current
    }, start)
    return valueOf(undo(done))
  }),
)

test('any valid meeting survives the store, with its history', async () => {
  const root = await aLibrary()
  const store = createMeetingStore(root)
  await fc.assert(
    fc.asyncProperty(trackedMeetings, async (tracked) => {
      const created = await store.create(tracked)
      if (!created.ok) {
        expect(created.problem.code).toBe('already-there')
        const saving = store.save(tracked)
        await store.flush()
        valueOf(await saving)
      }
      expect(valueOf(await createMeetingStore(root).load(tracked.meeting.id)).tracked).toEqual(tracked)
    }),
  )
  // The index is written a little later; the folder of the test must not go before that.
  expect(await store.close()).toEqual([])
})
