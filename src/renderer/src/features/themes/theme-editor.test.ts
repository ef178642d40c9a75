import { describe, expect, it } from 'vitest'
import { themeSlots } from '../../../../shared/domain/theme'
import { aMeeting, anId, aPoint, aTheme, idCounter } from '../../../../shared/testing/builders'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { ThemeEditor } from './theme-editor'

const FIRST = aTheme()
const SECOND = aTheme({ id: anId(41), title: 'Pilots' })

function themes(meeting = aMeeting({ declaredThemes: 3 }, { theme: [FIRST, SECOND], point: [aPoint({ themeId: FIRST.id })] })) {
  const desk = new FakeDesk(meeting)
  const open = new OpenMeeting(desk.snapshot(), desk.api.meeting, desk.session().notices)
  const slots = () => themeSlots(open.meeting.lists.theme, open.meeting.fields.declaredThemes).map(({ kind }) => kind)
  return { open, slots, editor: new ThemeEditor(open, idCounter()) }
}

describe('editing themes', () => {
  it('fills the gap of an announced theme by its name; one added by hand leaves the gap', async () => {
    const { editor, slots } = themes()
    await editor.add('Ice', false)
    expect(slots()).toEqual(['named', 'named', 'named', 'gap'])
    await editor.add('Harbour dues', true)
    expect(slots()).toEqual(['named', 'named', 'named', 'named'])
  })

  it('changes and moves', async () => {
    const { editor, open } = themes()
    await editor.change(SECOND, { dimension: 'economic' })
    await editor.moveTo(SECOND, FIRST)
    expect(open.meeting.lists.theme).toMatchObject([{ title: 'Pilots', dimension: 'economic' }, { title: FIRST.title }])
  })
})
