import { expect, test } from '../fixtures/test'

test('a theme with positions: what goes with it is said, Escape keeps it, and undo brings all of it back', async ({ sherpa }) => {
  const { page, themes, window, positions } = sherpa
  await sherpa.openExample('Themes')
  await themes.choose(3)
  const ask = async () => {
    await themes.page.getByRole('button', { name: 'Actions for theme 3' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Remove theme 3' }).press('Enter')
    await expect(window.dialog).toHaveAccessibleName('Remove “Multinational reassurance force”?')
  }
  await expect(themes.lines).not.toHaveCount(0)
  const lines = await themes.lines.count()
  await ask()
  await expect(window.dialog).toContainText(
    /Goes with it: 24 positions, 1 mandate, \d+ points, \d+ statements? of the background, 1 bracket/u,
  )
  await expect(window.dialog).toContainText('Stays, but no longer tied to it: 5 commitments, 1 conversation and')
  await expect(window.dialog).toContainText('Undo brings all of it back.')
  await page.keyboard.press('Escape')
  await expect(window.dialog).toBeHidden()
  await expect(themes.slots).toHaveCount(5)
  await ask()
  await window.dialog.getByRole('button', { name: 'Remove' }).press('Enter')
  await expect(themes.slots.filter({ hasText: 'Multinational' })).toHaveCount(0)
  await window.show('Positions')
  await expect(positions.grid.getByRole('columnheader')).toHaveCount(5)
  await expect(window.undo).toHaveAccessibleName('Undo: remove “Multinational reassurance force”')
  await window.undo.press('Enter')
  await expect(positions.grid.getByRole('columnheader')).toHaveCount(6)
  await expect(positions.cell('Italy', 3)).toHaveAccessibleName(
    /: Opposes, salience high, has a red line, crosses our red line, 1 passage/u,
  )
  await window.show('Themes')
  await themes.choose(3)
  await expect(themes.lines).toHaveCount(lines)
  await expect(themes.mandate).toContainText('A logistics centre on our soil with allied air cover.')
})

test('a party with positions: what goes with it is said, and undo brings all of it back', async ({ sherpa }) => {
  const { page, people, window, positions } = sherpa
  await sherpa.openExample('People')
  await people.view.getByRole('button', { name: /^Remove (the delegation )?“?Italy”?/u }).press('Enter')
  await expect(window.dialog).toHaveAccessibleName('Remove “Italy”?')
  await expect(window.dialog).toContainText('5 positions')
  await expect(window.dialog).toContainText('Stays, but no longer tied to it:')
  await window.dialog.getByRole('button', { name: 'Remove' }).press('Enter')
  await window.show('Positions')
  await expect(positions.grid).toHaveAttribute('aria-rowcount', '27')
  await expect(positions.cell('Italy', 3)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(positions.cell('Italy', 3)).toHaveAccessibleName(
    /: Opposes, salience high, has a red line, crosses our red line, 1 passage/u,
  )
})
