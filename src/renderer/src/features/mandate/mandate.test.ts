import { describe, expect, it } from 'vitest'
import { createMandate } from '../../../../shared/domain/mandate'
import { aMeeting, anId, aParty, aPosition, aTheme, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { MandateEditor } from './mandate-editor'
import { seeOthers } from './see-others'

const THEME = aTheme()
const PARTIES = ['Norway', 'Iceland', 'Chile', 'Peru', 'Malta'].map((name, index) => aParty({ id: anId(10 + index), name }))
const at = (index: number, changes: Parameters<typeof aPosition>[0]) =>
  aPosition({ id: anId(100 + index), partyId: anId(10 + index), ...changes })

describe('the others, seen from our mandate', () => {
  it('stand with what matters most first; a red line weighs more than support, and unknown is nowhere', () => {
    const positions = [at(0, {}), at(1, { stance: 'opposes' }), at(2, { crossesOurRedLine: true }), at(3, { stance: 'unknown' })]
    const meeting = aMeeting({}, { theme: [THEME], party: PARTIES, position: positions })
    const groups = seeOthers(meeting, createMandate(anId(90), THEME.id))
    expect(groups.map(({ view, parties }) => [view, parties.map(({ party }) => party.name)])).toEqual([
      ['crosses-red-line', ['Chile']],
      ['outside', ['Iceland']],
      ['inside', ['Norway']],
      ['unknown', ['Peru', 'Malta']],
    ])
  })
})

describe('a mandate', () => {
  function aDesk() {
    const desk = new FakeDesk(aMeeting({}, { theme: [THEME] }))
    const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
    return { open, editor: new MandateEditor(open, () => THEME, idCounter()) }
  }

  it('is made by the first thing written, keeps one a theme, and goes by undo', async () => {
    const { open, editor } = aDesk()
    await editor.change({ objective: 'A timetable.' })
    await editor.setLanding('undecided', true)
    expect(open.meeting.lists.mandate).toMatchObject([
      { themeId: THEME.id, objective: 'A timetable.', landingStances: ['supports', 'conditional', 'undecided'] },
    ])
    await editor.setLanding('supports', false)
    expect(editor.mandate?.landingStances).toEqual(['conditional', 'undecided'])
    await editor.remove()
    expect(editor.mandate).toBeNull()
    await open.undo()
    expect(editor.mandate?.objective).toBe('A timetable.')
  })

  it('lets go of lines that are emptied', async () => {
    const { editor } = aDesk()
    await editor.addLine('gives', 'Two pilots')
    await editor.addLine('gives', 'A tug')
    await editor.changeLine('gives', 0, '')
    await editor.addRedLine('No tolls')
    await editor.changeRedLine(0, { authority: 'Parliament' })
    expect(editor.mandate).toMatchObject({ gives: ['A tug'], redLines: [{ text: 'No tolls', authority: 'Parliament' }] })
    await editor.changeRedLine(0, { text: '' })
    expect(editor.mandate?.redLines).toEqual([])
  })
})
