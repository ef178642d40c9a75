import { describe, expect, it } from 'vitest'
import { proposeCarrying } from '../../shared/domain/carry-over'
import { EMPTY_HISTORY } from '../../shared/domain/history'
import { A_MOMENT, aMeeting, anId, aParty, aTheme, idCounter } from '../../shared/testing/builders'
import { createNextMeetingService } from './next-meeting-service'
import { aDesk } from './testing/a-desk'

async function aService() {
  const desk = await aDesk()
  return { desk, service: createNextMeetingService({ meetings: desk.meetings, newId: idCounter(5000), now: () => A_MOMENT }) }
}

describe('briefings that do not begin empty', () => {
  it('are in the form of a template, in the words of the language, and on disk', async () => {
    const { desk, service } = await aService()
    const made = await service.fromTemplate('Vizita', 'bilateral-visit', 'ro')
    if (!made.ok) throw new Error(made.problem.code)
    await desk.opened.meetings.flush()
    const [entry] = await desk.library.list()
    expect(entry).toMatchObject({ id: made.value, title: 'Vizita', themes: 3 })
    const opened = await desk.meetings.open(made.value)
    expect(opened.ok && opened.value.meeting.lists.theme.map(({ title }) => title)).toContain('Ce vor de la noi')
  })

  it('take over what was chosen of an earlier one, which stays as it is', async () => {
    const { desk, service } = await aService()
    const earlier = aMeeting({}, { party: [aParty()], theme: [aTheme()] })
    await desk.meetings.create(earlier)
    const made = await service.fromEarlier(earlier.id, proposeCarrying(earlier, 'next', 'Second round'))
    if (!made.ok) throw new Error(made.problem.code)
    const opened = await desk.meetings.open(made.value)
    expect(opened.ok && opened.value.meeting.lists).toMatchObject({
      party: [{ name: 'Norway' }],
      theme: [{ title: 'Safe passage for ships' }],
    })
    const kept = await desk.opened.meetings.load(earlier.id)
    expect(kept.ok && kept.value.tracked).toEqual({ meeting: earlier, history: EMPTY_HISTORY })
  })

  it('are not made of one that is not there', async () => {
    const { service } = await aService()
    const made = await service.fromEarlier(anId(999), { title: 'x', parts: [], themeIds: [] })
    expect(made).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })
})
