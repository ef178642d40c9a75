import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandsFor, meetings } from '../testing/arbitraries'
import { A_MOMENT, aMeeting, anAttendance, anId, aParty, aPerson } from '../testing/builders'
import { applyCommand } from './apply-command'
import { commandSchema, type Command } from './command'
import { EMPTY_HISTORY, keepRecent, KEPT_STEPS, perform, redo, undo, type Tracked } from './history'
import { findBrokenReference } from './integrity'
import { meetingSchema, type Meeting } from './meeting'

const meetingAndCommand = meetings.chain((meeting) => fc.tuple(fc.constant(meeting), commandsFor(meeting)))
const meetingAndCommands = meetings.chain((meeting) => fc.tuple(fc.constant(meeting), fc.array(commandsFor(meeting), { maxLength: 4 })))

describe('applyCommand', () => {
  it('is taken back exactly by the inverse', () => {
    let applied = 0
    fc.assert(
      fc.property(meetingAndCommand, ([meeting, command]) => {
        const after = applyCommand(meeting, command, A_MOMENT)
        if (!after.ok) return
        applied += 1
        expect(applyCommand(after.value.meeting, after.value.inverse, A_MOMENT)).toMatchObject({ ok: true, value: { meeting } })
      }),
      { numRuns: 500 },
    )
    expect(applied).toBeGreaterThan(100)
  })

  it('takes a batch back exactly, too', () => {
    fc.assert(
      fc.property(meetingAndCommands, ([meeting, commands]) => {
        const after = applyCommand(meeting, { kind: 'batch', commands }, A_MOMENT)
        if (!after.ok) return
        expect(applyCommand(after.value.meeting, after.value.inverse, A_MOMENT)).toMatchObject({ ok: true, value: { meeting } })
      }),
    )
  })

  it('never touches the meeting it is given, and leaves no reference that leads nowhere', () => {
    fc.assert(
      fc.property(meetingAndCommand, ([meeting, command]) => {
        const before = JSON.stringify(meeting)
        const after = applyCommand(meeting, command, A_MOMENT)
        expect(JSON.stringify(meeting)).toBe(before)
        if (after.ok) expect(findBrokenReference(after.value.meeting)).toBeNull()
      }),
    )
  })

  it('gives a batch the outcome of its commands one after another', () => {
    fc.assert(
      fc.property(meetingAndCommands, ([meeting, commands]) => {
        const together = applyCommand(meeting, { kind: 'batch', commands }, A_MOMENT)
        const apart = commands.reduce<Meeting | null>((current, command) => {
          const after = current && applyCommand(current, command, A_MOMENT)
          return after?.ok ? after.value.meeting : null
        }, meeting)
        if (apart) expect(together).toMatchObject({ ok: true, value: { meeting: apart } })
      }),
    )
  })

  it('leaves the lists that no command names as they are', () => {
    const meeting = aMeeting({}, { party: [aParty()] })
    const after = applyCommand(meeting, { kind: 'remove', of: 'party', id: aParty().id }, A_MOMENT)
    expect(after.ok && after.value.meeting.lists.person).toBe(meeting.lists.person)
    const renamed = applyCommand(meeting, { kind: 'set-fields', changes: { title: 'New' } }, A_MOMENT)
    expect(renamed.ok && renamed.value.meeting.lists).toBe(meeting.lists)
  })

  it('gives meetings and inverses that the schemas accept', () => {
    fc.assert(
      fc.property(meetingAndCommand, ([meeting, command]) => {
        const after = applyCommand(meeting, command, A_MOMENT)
        if (!after.ok) return
        expect(meetingSchema.safeParse(after.value.meeting).success).toBe(true)
        expect(commandSchema.safeParse(after.value.inverse).success).toBe(true)
      }),
    )
  })

  it('changes nothing at all when one command of a batch does not fit', () => {
    const command: Command = {
      kind: 'batch',
      commands: [
        { kind: 'set-fields', changes: { title: 'New' } },
        { kind: 'remove', of: 'theme', id: anId(5) },
      ],
    }
    expect(applyCommand(aMeeting(), command, A_MOMENT)).toEqual({ ok: false, problem: { code: 'not-found', of: 'theme', id: anId(5) } })
  })

  it('refuses to remove a party whose people would be left pointing at it', () => {
    const meeting = aMeeting({}, { party: [aParty()], person: [aPerson({ partyId: aParty().id })] })
    const reference = { from: 'person', id: aPerson().id, field: 'partyId' }
    expect(applyCommand(meeting, { kind: 'remove', of: 'party', id: aParty().id }, A_MOMENT)).toEqual({
      ok: false,
      problem: { code: 'broken-reference', reference },
    })
  })

  it('keeps what an attendance was before', () => {
    const meeting = aMeeting({}, { person: [aPerson()], attendance: [anAttendance()] })
    const changes = { status: 'absent', reason: 'a storm' } as const
    const after = applyCommand(meeting, { kind: 'change', of: 'attendance', id: anAttendance().id, changes }, A_MOMENT)
    expect(after).toMatchObject({
      value: { meeting: { lists: { attendance: [{ status: 'absent', history: [{ until: A_MOMENT, status: 'expected', reason: '' }] }] } } },
    })
  })
})

describe('history', () => {
  const start: Tracked = { meeting: aMeeting(), history: EMPTY_HISTORY }
  const rename = (title: string) => ({ label: 'edit', subject: title, command: { kind: 'set-fields', changes: { title } } }) as const

  it('undoes and redoes any number of steps', () => {
    const titles = Array.from({ length: 150 }, (_, index) => `Title ${String(index)}`)
    const done = titles.reduce((tracked, title) => settle(perform(tracked, rename(title), A_MOMENT)), start)
    const back = titles.reduce((tracked) => settle(undo(tracked)), done)
    expect(back.meeting).toEqual(start.meeting)
    expect(titles.reduce((tracked) => settle(redo(tracked)), back).meeting).toEqual(done.meeting)
  })

  it('forgets what could be redone once something new is done', () => {
    const undone = settle(undo(settle(perform(start, rename('A'), A_MOMENT))))
    expect(settle(perform(undone, rename('B'), A_MOMENT)).history.undone).toEqual([])
  })

  it('keeps the last hundred steps for a restart', () => {
    const titles = Array.from({ length: 130 }, (_, index) => `Title ${String(index)}`)
    const { history } = titles.reduce((tracked, title) => settle(perform(tracked, rename(title), A_MOMENT)), start)
    expect(keepRecent(history).done).toHaveLength(KEPT_STEPS)
    expect(keepRecent(history).done.at(-1)?.action.subject).toBe('Title 129')
  })

  it('does nothing when there is nothing to undo', () => {
    expect(settle(undo(start))).toEqual(start)
    expect(settle(redo(start))).toEqual(start)
  })
})

function settle(result: ReturnType<typeof perform>): Tracked {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
