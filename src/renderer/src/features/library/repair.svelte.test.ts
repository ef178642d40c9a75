import { describe, expect, it } from 'vitest'
import { problem } from '../../../../shared/ipc/problem'
import type { Finding } from '../../../../shared/ipc/snapshot'
import { anId } from '../../../../shared/testing/builders'
import { overwriteGetLocale } from '../../../../messages/generated/runtime'
import { FakeDesk } from '../../testing/fake-desk'
import { faultText, remedyText, subjectText } from './finding-text'
import { Repair } from './repair.svelte'

const ENTRY = { id: anId(1), title: 'River summit', count: 1 }
const FINDING: Finding = { from: 'position', field: 'partyId', name: 'Tolls', fault: 'nowhere', remedy: 'drop' }

function aRepair() {
  const desk = new FakeDesk()
  desk.broken = [ENTRY]
  desk.findings = [FINDING]
  const session = desk.session()
  return { desk, session, repair: new Repair(session.api.library, session.library, session.notices) }
}

describe('the repair of a briefing', () => {
  it('shows what is wrong and changes nothing until it is chosen', async () => {
    const { desk, session, repair } = aRepair()
    await session.library.refresh()
    expect(session.library.broken).toEqual([ENTRY])
    await repair.look(ENTRY)
    expect(repair.findings).toEqual([FINDING])
    repair.cancel()
    await repair.run()
    expect(desk.calls.map(({ channel }) => channel)).not.toContain('library.repair')
  })

  it('says where the original is kept, and asks for the list anew', async () => {
    overwriteGetLocale(() => 'en')
    const { session, repair } = aRepair()
    await repair.look(ENTRY)
    await repair.run()
    expect(repair.asked).toBeNull()
    expect(session.library.broken).toEqual([])
    expect(session.notices.toasts[0]?.text).toBe('“River summit” was repaired. The original is kept as kept.json.')
  })

  it('stays open when the repair fails, and closes when the file cannot be read', async () => {
    const { desk, repair } = aRepair()
    await repair.look(ENTRY)
    desk.fails('library.repair', problem('disk-full'))
    await repair.run()
    expect(repair.asked).toEqual(ENTRY)
    desk.fails('library.examine', problem('not-found'))
    await repair.look(ENTRY)
    expect(repair.asked).toBeNull()
  })

  it('says each finding in words', () => {
    overwriteGetLocale(() => 'en')
    expect([subjectText(FINDING), faultText(FINDING), remedyText(FINDING)]).toEqual([
      'Position: Tolls',
      'Points at something that is not there (delegation).',
      'It goes: without that it means nothing.',
    ])
    const second: Finding = { from: 'mandate', field: 'themeId', name: '', fault: 'double', remedy: 'drop' }
    expect([subjectText(second), remedyText(second)]).toEqual(['Mandate', 'This one goes, the first one stays.'])
  })
})
