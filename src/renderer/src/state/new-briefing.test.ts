import { describe, expect, it } from 'vitest'
import { problem } from '../../../shared/ipc/problem'
import { aMeeting, anId, aTheme } from '../../../shared/testing/builders'
import { FakeDesk } from '../testing/fake-desk'

function aSession() {
  const desk = new FakeDesk(aMeeting({}, { theme: [aTheme()] }))
  return { desk, session: desk.session() }
}

const sent = (desk: FakeDesk, channel: string) => desk.calls.find((call) => call.channel === channel)?.payload

describe('a new briefing', () => {
  it('is made from a template in the language of the interface, and opened', async () => {
    const { desk, session } = aSession()
    session.newBriefing.begin()
    await session.newBriefing.createFromTemplate('Visit', 'bilateral-visit')
    expect(sent(desk, 'library.createFromTemplate')).toMatchObject({ title: 'Visit', template: 'bilateral-visit' })
    expect(session.newBriefing.step).toEqual({ kind: 'closed' })
    expect(session.router.route).toMatchObject({ kind: 'meeting', tab: 'overview' })
  })

  it('begins with what was chosen of an earlier one', async () => {
    const { desk, session } = aSession()
    await session.newBriefing.carryFrom(anId(1), 'next', 'Second round')
    expect(session.newBriefing.step).toMatchObject({ kind: 'carry', title: 'Second round', from: { id: anId(1) } })
    const choice = { title: 'Second round', parts: ['party'], themeIds: [anId(40)] } as const
    await session.newBriefing.createNext(anId(1), choice)
    expect(sent(desk, 'library.createNext')).toEqual({ meetingId: anId(1), choice })
    expect(session.workspace.current).not.toBeNull()
  })

  it('that cannot be made leaves what was chosen, and says why', async () => {
    const { desk, session } = aSession()
    desk.fails('library.create', problem('disk-full', { name: 'a' }))
    session.newBriefing.begin()
    await session.newBriefing.createBlank('Visit')
    expect(session.newBriefing.step).toEqual({ kind: 'start' })
    expect(session.notices.toasts).toHaveLength(1)
  })
})
