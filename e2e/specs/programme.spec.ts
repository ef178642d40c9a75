import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectNoBarriers } from '../fixtures/barriers'
import type { Sherpa } from '../fixtures/sherpa'
import { answerOpenDialog, answerSaveDialog } from '../fixtures/system'
import { tabTo } from '../fixtures/tab-to'
import { expect, test } from '../fixtures/test'
import { ProgrammePage } from '../pages/programme-page'

/** The filled example on its programme, without the mouse. */
async function openProgramme({ page, library }: Sherpa): Promise<ProgrammePage> {
  await tabTo(page, library.openExample)
  await page.keyboard.press('Enter')
  await page.getByRole('tab').first().waitFor()
  await page.keyboard.press('Control+4')
  const programme = new ProgrammePage(page)
  await expect(programme.view).toBeVisible()
  return programme
}

async function press({ page }: Sherpa, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('the programme by keyboard alone: items move, grow, open, come and go, and undo brings them back', async ({ sherpa }) => {
  const programme = await openProgramme(sherpa)
  const { page } = sherpa
  await tabTo(page, programme.block(/^Meal, Working lunch on the force, 12:35 to 13:45/u))
  await press(sherpa, 'ArrowDown', 'Shift+ArrowDown')
  await expect(programme.block(/^Meal, Working lunch on the force, 12:55 to 14:05/u)).toBeFocused()
  await expect(programme.block(/^Meal, .*conflict: .*also at “Second session/u)).toBeVisible()
  await press(sherpa, 'Alt+ArrowUp', 'Alt+ArrowUp')
  await expect(programme.block(/^Meal, Working lunch on the force, 12:55 to 13:55/u)).toBeFocused()
  await press(sherpa, 'ArrowRight')
  await expect(
    page.getByRole('region', { name: /7 January 2026/u }).getByRole('button', { name: /not on a day of the meeting/iu }),
  ).toBeFocused()
  await press(sherpa, 'Control+z', 'Control+z', 'Control+z', 'Control+z', 'Control+z')
  await expect(programme.block(/^Meal, Working lunch on the force, 12:35 to 13:45/u)).toBeVisible()

  await press(sherpa, 'n')
  await expect(programme.panel.getByRole('button', { name: 'Title: New item' })).toBeFocused()
  await press(sherpa, 'Enter')
  await page.keyboard.type('Word with the press officer')
  await press(sherpa, 'Enter')
  await programme.panel.getByRole('button', { name: /^Starts at/u }).press('Enter')
  await page.keyboard.type('8h15')
  await press(sherpa, 'Enter')
  await expect(programme.block(/^Plenary, Word with the press officer, 08:15/u)).toBeVisible()
  await press(sherpa, 'Escape')
  await expect(programme.block(/^Plenary, Word with the press officer/u)).toBeFocused()
  await press(sherpa, 'Delete')
  await expect(programme.block(/^Plenary, Word with the press officer/u)).toHaveCount(0)
  await press(sherpa, 'Control+z')
  await expect(programme.block(/^Plenary, Word with the press officer/u)).toBeVisible()
})

test('a flight is shown on both clocks, what cannot be is said, and the pointer moves and stretches blocks', async ({ sherpa }) => {
  const programme = await openProgramme(sherpa)
  await expect(programme.block(/^Journey, Flight Bucharest to Paris, 05:30 to 08:45, 06:30 Bucharest – 08:45 Paris/u)).toBeVisible()
  await expect(programme.conflicts).toHaveText('2 conflicts')
  await expect(programme.block(/^Plenary, Second session.*conflict: Marco Rubio: stays away/u)).toBeVisible()
  await expect(programme.block(/^Bilateral, Conversation at the embassy.*conflict: .*15 minutes too few/u)).toBeVisible()

  const lunch = programme.block(/^Meal, Working lunch/u)
  const height = (await lunch.boundingBox())?.height ?? 0
  const minute = height / 70
  await programme.drag(lunch, 10 * minute, 'middle')
  await expect(programme.block(/^Meal, Working lunch on the force, 12:45 to 13:55/u)).toBeVisible()
  await programme.drag(lunch, -25 * minute, 'edge')
  await expect(programme.block(/^Meal, Working lunch on the force, 12:45 to 13:30/u)).toBeVisible()
  await expect(programme.panel).toHaveCount(0)
  await lunch.click()
  await expect(programme.panel).toContainText('Winter garden')
})

test('the programme goes out as a calendar and comes back, and a foreign calendar is shown before it is taken', async ({
  sherpa,
  folder,
}) => {
  const programme = await openProgramme(sherpa)
  const { page, window } = sherpa
  const own = join(folder, 'own.ics')
  await answerSaveDialog(sherpa.app, own)
  await programme.exportCalendar.press('Enter')
  await expect(window.message('10 items written to own.ics')).toBeVisible()
  expect(await readFile(own, 'utf8')).toContain('TZID:Europe/Paris')

  await answerOpenDialog(sherpa.app, [own])
  await programme.importCalendar.press('Enter')
  await expect(window.dialog).toContainText('10 stay as they are')
  await press(sherpa, 'Escape')

  const foreign = join(folder, 'foreign.ics')
  const session = ['BEGIN:VEVENT', 'UID:x1', 'DTSTART:20260106T070000Z', 'DURATION:PT30M', 'SUMMARY:Breakfast with the press', 'END:VEVENT']
  const daily = [
    'BEGIN:VEVENT',
    'UID:x2',
    'DTSTART;TZID=Romance Standard Time:20260101T180000',
    'RRULE:FREQ=DAILY',
    'SUMMARY:Debrief',
    'END:VEVENT',
  ]
  await writeFile(foreign, ['BEGIN:VCALENDAR', ...session, 'no line at all', ...daily, 'END:VCALENDAR', ''].join('\r\n'))
  await answerOpenDialog(sherpa.app, [foreign])
  await programme.importCalendar.press('Enter')
  await expect(window.dialog).toContainText('2 are added')
  await expect(window.dialog).toContainText('was given in universal time')
  await expect(window.dialog).toContainText('“Debrief” repeats; 1 time of it falls')
  await expectNoBarriers(sherpa, 'preview of a calendar')
  await window.dialog.getByRole('button', { name: 'Take 2 items' }).press('Enter')
  await expect(programme.block(/^Other, Breakfast with the press, 08:00 to 08:30/u)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(programme.block(/Breakfast/u)).toHaveCount(0)

  await writeFile(foreign, 'Dear colleague, the programme follows by telephone.')
  await programme.importCalendar.press('Enter')
  await expect(window.message(/is not a calendar/u)).toBeVisible()
})

test('no barrier in the timeline, the list and the panel, in light and dark', async ({ sherpa }) => {
  test.slow()
  const programme = await openProgramme(sherpa)
  await expectNoBarriers(sherpa, 'timeline')
  await programme.block(/^Plenary, Second session/u).press('Enter')
  await expectNoBarriers(sherpa, 'panel')
  await programme.panel.getByRole('combobox', { name: 'Time zone' }).fill('buch')
  await expect(sherpa.page.getByRole('option', { name: 'Bucharest (Europe)' })).toBeVisible()
  // A list that opens stands outside the landmarks.
  await expectNoBarriers(sherpa, 'choice of a zone', ['region'])
  await sherpa.page.keyboard.press('Escape')
  await programme.view.getByRole('radio', { name: 'List' }).press('Space')
  await expectNoBarriers(sherpa, 'list')
})
