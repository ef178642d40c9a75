import { describe, expect, it } from 'vitest'
import type { Bilateral } from '../../../../shared/domain/bilateral'
import { aBilateral, aMeeting, anId, aParty, aPerson, aProgrammeItem, aTheme, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { BilateralEditor } from './bilateral-editor'
import { programmeText } from './programme-text'

const PERSON = aPerson({ partyId: aParty().id })
const THEMES = [aTheme(), aTheme({ id: anId(41) }), aTheme({ id: anId(42) })]

function board(bilateral: readonly Bilateral[] = [aBilateral()]) {
  const desk = new FakeDesk(aMeeting({}, { party: [aParty()], person: [PERSON], theme: THEMES, bilateral }))
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  const editor = new BilateralEditor(open, idCounter(), () => 'Norway')
  return { open, editor, talk: () => open.meeting.lists.bilateral[0] ?? aBilateral() }
}

describe('editing conversations', () => {
  it('begins one opposite the first person of the delegation', async () => {
    const { open, editor } = board([])
    const id = await editor.add(aParty().id)
    expect(open.meeting.lists.bilateral).toMatchObject([{ id, partyId: aParty().id, personId: PERSON.id }])
    expect(open.snapshot.undo).toEqual({ label: 'add', subject: 'Norway' })
  })

  it('raises themes in an order that can be changed, and stays at the ends', async () => {
    const { editor, talk } = board()
    for (const { id } of THEMES) await editor.raise(talk(), id)
    await editor.moveTheme(talk(), anId(42), -1)
    await editor.moveTheme(talk(), anId(40), -1)
    await editor.moveTheme(talk(), anId(41), 1)
    expect(talk().themeIds).toEqual([anId(40), anId(42), anId(41)])
    await editor.leaveOut(talk(), anId(42))
    expect(talk().themeIds).toEqual([anId(40), anId(41)])
  })

  it('keeps deliverables as lines, and lets an emptied one go', async () => {
    const { editor, talk } = board()
    await editor.addDeliverable(talk(), 'A date')
    await editor.addDeliverable(talk(), 'A place')
    await editor.changeDeliverable(talk(), 0, ' ')
    await editor.changeDeliverable(talk(), 0, 'A harbour')
    expect(talk().deliverables).toEqual(['A harbour'])
  })

  it('takes minutes as they are typed, and nothing that is none', async () => {
    const { editor, talk } = board()
    await editor.setMinutes(talk(), '25 min')
    await editor.setMinutes(talk(), 'soon')
    await editor.setMinutes(talk(), '9999')
    expect(talk().minutes).toBe(25)
    await editor.setMinutes(talk(), '')
    expect(talk().minutes).toBeNull()
  })

  it('changes one heading and leaves the others', async () => {
    const { editor, talk } = board()
    await editor.changeHeading(talk(), 'pressLine', 'A good talk.')
    await editor.changeHeading(talk(), 'ourResponse', 'Later.')
    expect(talk().headings).toMatchObject({ pressLine: 'A good talk.', ourResponse: 'Later.', ourObjectives: '' })
  })
})

describe('when and where', () => {
  it('is told as far as it is known', () => {
    const item = aProgrammeItem({ day: '2026-01-06', time: '10:30', place: 'Salon Murat' })
    expect(programmeText(item, { zone: 'Europe/Paris' })).toMatch(/^Tuesday,? 6 January 2026, 10:30 \(Europe\/Paris\), Salon Murat$/u)
    expect(programmeText({ ...item, day: null }, { zone: '' })).toBe('10:30, Salon Murat')
    expect(programmeText(aProgrammeItem(), { zone: '' })).toBe('Opening session')
  })
})
