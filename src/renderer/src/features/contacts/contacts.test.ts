import { describe, expect, it } from 'vitest'
import { aContact, aMeeting, anId, aParty, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { ContactEditor } from './contact-editor'
import { groupContacts } from './contact-groups'

describe('contacts', () => {
  it('stand under their delegation, those of none at the end', () => {
    const france = aParty({ id: anId(11), name: 'France' })
    const booth = aContact({ id: anId(531), partyId: null })
    expect(groupContacts([france, aParty()], [booth, aContact()])).toEqual([
      { party: france, contacts: [] },
      { party: aParty(), contacts: [aContact()] },
      { party: null, contacts: [booth] },
    ])
  })

  it('are added, changed and removed, each in one step', async () => {
    const desk = new FakeDesk(aMeeting({}, { party: [aParty()] }))
    const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
    const editor = new ContactEditor(open, idCounter())
    await editor.add('Nils Berg', aParty().id)
    const added = open.meeting.lists.contact[0] ?? aContact()
    await editor.change(added, { secureChannel: 'desk 4' })
    expect(open.meeting.lists.contact).toMatchObject([{ name: 'Nils Berg', partyId: aParty().id, secureChannel: 'desk 4', email: '' }])
    await editor.remove(added)
    expect(open.meeting.lists.contact).toEqual([])
    await open.undo()
    expect(open.meeting.lists.contact).toHaveLength(1)
  })
})
