import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../shared/domain/meeting'
import { importAction, planImport } from '../../shared/domain/programme-import'
import { A_MOMENT, aMeeting, aProgrammeItem, idCounter } from '../../shared/testing/builders'
import { readCalendar } from '../intake/calendar/read-calendar'
import { createProgrammeCalendars } from './programme-calendars'
import { aDesk, temporaryFolder } from './testing/a-desk'

const PROGRAMME = [aProgrammeItem({ day: '2026-03-27', time: '09:30', minutes: 90 })]

/** The real reader in this process, over real files; `path` is what the person chooses. */
async function calendars(meeting: Meeting, path: string | null) {
  const { meetings } = await aDesk()
  await meetings.create(meeting)
  const choose = () => Promise.resolve(path)
  const engine = { readCalendar: (raw: Parameters<typeof readCalendar>[0]) => Promise.resolve(readCalendar(raw)) }
  return createProgrammeCalendars({ meetings, engine, chooseCalendar: choose, chooseCalendarTarget: choose, now: () => A_MOMENT })
}

describe('calendars in files', () => {
  it('are written where the person says, and read again as the same items', async () => {
    const path = join(await temporaryFolder(), 'visit.ics')
    const meeting = aMeeting({ zone: 'Europe/Paris' }, { programme: PROGRAMME })
    const service = await calendars(meeting, path)
    expect(await service.exportCalendar(meeting.id, 'fr')).toEqual({ ok: true, value: { fileName: 'visit.ics', count: 1 } })
    expect(await readFile(path, 'utf8')).toContain('DTSTART;TZID=Europe/Paris:20260327T093000')
    const read = await service.chooseCalendar(meeting.id)
    if (!read.ok || !read.value) throw new Error('nothing was read')
    const plan = planImport(meeting, read.value, idCounter())
    expect(plan).toMatchObject({ lines: [], same: 1 })
    expect(importAction(planImport({ ...meeting, lists: aMeeting().lists }, read.value, idCounter()), 'x').command).toMatchObject({
      kind: 'add',
      item: PROGRAMME[0],
    })
  })

  it('are read with the zone of the meeting', async () => {
    const meeting = aMeeting({ zone: 'Europe/Bucharest' })
    const service = await calendars(meeting, null)
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20260327T083000Z', 'END:VEVENT', 'END:VCALENDAR']
    const read = await service.readCalendar(meeting.id, 'a.ics', Buffer.from(lines.join('\r\n')))
    expect(read).toMatchObject({ ok: true, value: { entries: [{ fields: { day: '2026-03-27', time: '10:30', zone: '' } }] } })
  })

  it('do nothing when nothing is chosen, and say what is no calendar', async () => {
    const meeting = aMeeting()
    const none = await calendars(meeting, null)
    expect(await none.exportCalendar(meeting.id, 'en')).toEqual({ ok: true, value: null })
    expect(await none.chooseCalendar(meeting.id)).toEqual({ ok: true, value: null })
    const path = join(await temporaryFolder(), 'letter.ics')
    await writeFile(path, 'Dear colleague')
    const wrong = await calendars(meeting, path)
    expect(await wrong.chooseCalendar(meeting.id)).toMatchObject({
      ok: false,
      problem: { code: 'not-a-calendar', values: { name: 'letter.ics' } },
    })
  })
})
