import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../shared/domain/meeting'
import { aMeeting, anAttendance, anId, aParty, aPerson, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { arrangePeople } from './arrange-people'
import { PeopleEditor } from './people-editor'

const FRANCE = aParty({ id: anId(11), name: 'France', countryCode: 'FR', role: 'host' })
const NORWAY = aParty()
const ADA = aPerson({ id: anId(21), name: 'Ada', partyId: NORWAY.id })
const OLE = aPerson({ id: anId(22), name: 'Ole', partyId: NORWAY.id })

function board(meeting: Meeting) {
  const desk = new FakeDesk(meeting)
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  return { open, editor: new PeopleEditor(open, idCounter()) }
}

describe('people by delegation', () => {
  it('keeps the order of protocol and never puts an absentee among those who come', () => {
    const away = anAttendance({ personId: ADA.id, status: 'absent' })
    const people = arrangePeople(
      aMeeting({ protocolOrder: 'alphabetical' }, { party: [NORWAY, FRANCE], person: [ADA, OLE, aPerson()], attendance: [away] }),
    )
    expect(people.delegations.map(({ party }) => party.name)).toEqual(['France', 'Norway'])
    expect(people.delegations[1]).toMatchObject({ people: [{ person: OLE }], away: [{ person: ADA }] })
    expect(people.withoutParty.map(({ person }) => person)).toEqual([aPerson()])
    expect(people.away.map(({ person }) => person)).toEqual([ADA])
  })
})

describe('editing people', () => {
  it('adds a delegation with the code of its state, and a person to it', async () => {
    const { open, editor } = board(aMeeting())
    await editor.addParty('Franța')
    const [party] = open.meeting.lists.party
    expect(party).toMatchObject({ name: 'Franța', countryCode: 'FR', role: 'unspecified' })
    await editor.addPerson('Ada', party?.id ?? null)
    expect(open.meeting.lists.person).toMatchObject([{ name: 'Ada', partyId: party?.id }])
    expect(open.snapshot.undo).toEqual({ label: 'add', subject: 'Ada' })
  })

  it('records whether somebody comes, first and again, and keeps what was before', async () => {
    const { open, editor } = board(aMeeting({}, { person: [aPerson()] }))
    await editor.setStatus({ person: aPerson(), attendance: null, party: null }, 'expected')
    await editor.setStatus({ person: aPerson(), attendance: open.meeting.lists.attendance[0] ?? null, party: null }, 'absent')
    expect(open.meeting.lists.attendance).toMatchObject([{ status: 'absent', history: [{ status: 'expected' }] }])
    expect(open.snapshot.undo?.label).toBe('set-attendance')
    await open.undo()
    expect(open.meeting.lists.attendance).toMatchObject([{ status: 'expected', history: [] }])
  })

  it('gives a reason, renames, changes roles, moves and removes', async () => {
    const { open, editor } = board(aMeeting({}, { party: [NORWAY], person: [ADA, OLE] }))
    await editor.changePresence({ person: ADA, attendance: null, party: NORWAY }, { reason: 'a storm' })
    await editor.renameParty(NORWAY, 'NATO')
    await editor.setRole(NORWAY, 'observer')
    await editor.moveTo(OLE, ADA)
    expect(open.meeting.lists).toMatchObject({
      party: [{ name: 'NATO', countryCode: null, role: 'observer' }],
      person: [{ name: 'Ole' }, { name: 'Ada' }],
      attendance: [{ reason: 'a storm', status: 'unknown' }],
    })
    await editor.removePerson(ADA)
    expect(open.meeting.lists).toMatchObject({ party: [{ name: 'NATO' }], person: [{ name: 'Ole' }], attendance: [] })
  })

  it('never leaves somebody without name and post', async () => {
    const { open, editor } = board(aMeeting({}, { person: [aPerson({ post: '' })] }))
    expect(await editor.changePerson(aPerson(), { name: '' })).toBe(false)
    expect(open.meeting.lists.person[0]?.name).toBe('Ingrid Solheim')
  })
})
