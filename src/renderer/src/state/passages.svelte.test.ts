import { describe, expect, it } from 'vitest'
import { overwriteGetLocale } from '../../../messages/generated/runtime'
import { aMeeting, anId, aSource, aTheme } from '../../../shared/testing/builders'
import { FakeDesk } from '../testing/fake-desk'

const FACT = { kind: 'theme', id: aTheme().id, field: 'title' } as const

async function openPassages(text = 'Norway would join.\r\nIt asks for two ships.') {
  overwriteGetLocale(() => 'en')
  const desk = new FakeDesk(aMeeting({}, { theme: [aTheme()], source: [aSource()] }))
  desk.text = text
  const session = desk.session()
  await session.workspace.open(anId(1))
  return { desk, session, passages: session.passages }
}

describe('choosing a passage by hand', () => {
  it('ties exactly the selected words of the frozen text to the fact', async () => {
    const { session, passages } = await openPassages()
    await passages.askFor(FACT, 'Ice')
    expect([passages.isOpen, passages.sourceId, passages.canAdd]).toEqual([true, aSource().id, false])
    passages.select({ start: 18, end: 42 })
    expect(passages.anchor?.exact).toBe('It asks for two ships.')
    passages.bearing = 'against'
    passages.grade = '3'
    await passages.add()
    expect(passages.isOpen).toBe(false)
    const [evidence] = session.workspace.current?.meeting.lists.evidence ?? []
    expect(evidence).toMatchObject({ fact: FACT, bearing: 'against', grade: '3', anchor: { start: 20, exact: 'It asks for two ships.' } })
    expect(session.notices.toasts[0]?.text).toBe('A passage was added: Ice')
  })

  it('asks what words are about when they were chosen in a text first', async () => {
    const { passages } = await openPassages()
    await passages.askFrom(aSource().id, { start: 0, end: 6 })
    expect([passages.isFactOpen, passages.anchor?.exact, passages.canAdd]).toEqual([true, 'Norway', false])
    passages.supported = { kind: 'fact', fact: FACT, name: 'Ice' }
    expect(passages.canAdd).toBe(true)
  })

  it('starts anew for another fact and another source', async () => {
    const { passages } = await openPassages()
    await passages.askFor(FACT, 'Ice')
    passages.select({ start: 0, end: 6 })
    passages.bearing = 'against'
    await passages.askFor(FACT, 'Ice')
    expect([passages.anchor, passages.bearing]).toEqual([null, 'for'])
  })
})
