import { describe, expect, it } from 'vitest'
import { aMeeting, aParty, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { OverviewEditor } from './overview-editor'

function overview(meeting = aMeeting()) {
  const desk = new FakeDesk(meeting)
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  return { open, editor: new OverviewEditor(open, idCounter()) }
}

describe('editing the meeting itself', () => {
  it('reads whole numbers and leaves anything else as it was', async () => {
    const { open, editor } = overview()
    await editor.setDeclaredThemes('five')
    await editor.setDeclaredThemes('-1')
    expect(open.meeting.fields.declaredThemes).toBeNull()
    await editor.setDeclaredThemes('5')
    expect(open.meeting.fields.declaredThemes).toBe(5)
    await editor.setDeclaredThemes('')
    expect(open.meeting.fields.declaredThemes).toBeNull()
  })

  it('keeps the qualifier of a count', async () => {
    const { open, editor } = overview(aMeeting({ expectedLeaders: { count: 27, qualifier: 'around' } }))
    await editor.setLeaderCount('28')
    expect(open.meeting.fields.expectedLeaders).toEqual({ count: 28, qualifier: 'around' })
    await editor.setLeaderQualifier('at least')
    expect(open.meeting.fields.expectedLeaders).toEqual({ count: 28, qualifier: 'at least' })
    await editor.setLeaderCount('')
    expect(open.meeting.fields.expectedLeaders).toBeNull()
  })

  it('adds, changes and empties objectives', async () => {
    const { open, editor } = overview()
    await editor.addObjective('Agree on a date')
    await editor.addObjective('Agree on a place')
    await editor.changeObjective(0, 'Agree on a day')
    expect(open.meeting.fields.objectives).toEqual(['Agree on a day', 'Agree on a place'])
    await editor.changeObjective(0, '')
    expect(open.meeting.fields.objectives).toEqual(['Agree on a place'])
  })

  it('makes a first host alone, and two of them co-hosts in one step', async () => {
    const { open, editor } = overview(aMeeting({}, { party: [aParty()] }))
    await editor.addHost('Norvège')
    expect(open.meeting.lists.party).toMatchObject([{ name: 'Norway', role: 'host' }])
    await editor.addHost('France')
    expect(open.meeting.lists.party).toMatchObject([
      { name: 'Norway', role: 'co-host' },
      { name: 'France', role: 'co-host', countryCode: 'FR' },
    ])
    await open.undo()
    expect(open.meeting.lists.party).toMatchObject([{ role: 'host' }])
  })

  it('forgets the state of a place that was typed by hand', async () => {
    const { open, editor } = overview(aMeeting({ place: 'Paris', countryCode: 'FR' }))
    await editor.setPlace('Bergen')
    expect(open.meeting.fields).toMatchObject({ place: 'Bergen', countryCode: null })
  })
})
