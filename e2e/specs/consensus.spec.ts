import { expect, test } from '../fixtures/test'

const CEASEFIRE = 1
const FORCE = 3

test('who blocks, who reserves, on what condition, and what nobody knows', async ({ sherpa }) => {
  const { positions } = sherpa
  await sherpa.openExample('Positions')
  await positions.show('Consensus')
  await positions.explain(FORCE)
  await expect(positions.consensus).toContainText('No consensus')
  await expect(positions.consensus).toContainText('Who blocks 2')
  await expect(positions.consensus).toContainText('Any deployment inside Ukraine.')
  await expect(positions.consensus).toContainText('Would move if Units stand in neighbouring states.')
  await expect(positions.consensus).toContainText('very unlikely, 5–20 %, US scale (ICD 203)')
  await expect(positions.consensus).toContainText('What remains unknown 2')
  await positions.consensus.getByRole('button', { name: 'Italy', exact: true }).press('Enter')
  await expect(positions.panel).toHaveAccessibleName('Position of Italy on theme 3')
})

test('an opponent who stays away changes the result, and the window says so', async ({ sherpa }) => {
  const { page, positions, people, window } = sherpa
  await sherpa.openExample('Positions')
  await positions.show('Consensus')
  await positions.explain(CEASEFIRE)
  await expect(positions.consensus.getByText('Consensus', { exact: true })).toBeVisible()
  await positions.show('Matrix')
  await positions.cell('Spain', CEASEFIRE).click()
  await page.keyboard.press('o')
  await expect(positions.cell('Spain', CEASEFIRE)).toHaveAccessibleName(/: Opposes/u)
  await positions.show('Consensus')
  await positions.explain(CEASEFIRE)
  await expect(positions.consensus.getByText('No consensus', { exact: true })).toBeVisible()
  await window.show('People')
  await people.setAttendance('President of the Government of Spain', 'Absent')
  await window.show('Positions')
  await positions.show('Consensus')
  await positions.explain(CEASEFIRE)
  await expect(positions.consensus.getByText('Consensus', { exact: true })).toBeVisible()
  const absences = positions.consensus.getByRole('listitem').filter({ hasText: 'Spain stays away (Opposes).' })
  await expect(absences).toContainText('If it came, the result would be: No consensus.')
  await window.undo.click()
  await expect(positions.consensus.getByText('No consensus', { exact: true })).toBeVisible()
  await expect(absences).toBeHidden()
})

test('the rule of the meeting decides: the same positions, other results', async ({ sherpa }) => {
  const { page, positions } = sherpa
  await sherpa.openExample('Positions')
  await positions.show('Consensus')
  await positions.explain(FORCE)
  await positions.choose(positions.view.getByRole('combobox', { name: /^How the meeting decides: / }), 'Majority')
  await expect(positions.consensus.getByText('Open', { exact: true })).toBeVisible()
  await expect(positions.consensus).toContainText('It hangs on conditions that are not met yet')
  await positions.choose(positions.view.getByRole('combobox', { name: /^How the meeting decides: / }), 'Unanimity')
  await expect(positions.consensus.getByText('No unanimity', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(positions.consensus.getByText('Open', { exact: true })).toBeVisible()
})

test('the map is read and changed by keyboard, through its list and through itself', async ({ sherpa }) => {
  const { page, positions } = sherpa
  await sherpa.openExample('Positions')
  await positions.show('Map')
  const larger = positions.view.getByRole('button', { name: 'Larger' })
  const smaller = positions.view.getByRole('button', { name: 'Smaller' })
  await expect(smaller).toHaveAttribute('aria-disabled', 'true')
  await positions.map.focus()
  await page.keyboard.press('+')
  await expect(smaller).toHaveAttribute('aria-disabled', 'false')
  await page.keyboard.press('0')
  await expect(smaller).toHaveAttribute('aria-disabled', 'true')
  await expect(larger).toHaveAttribute('aria-disabled', 'false')
  await positions.choose(positions.view.getByRole('combobox', { name: /^Theme: / }), /^3\. /u)
  await expect(positions.view.getByRole('img')).toHaveAccessibleName(/Multinational reassurance force.*Opposes: 2/u)
  await expect(positions.mapList.getByRole('heading')).toHaveText([
    /Supports 7/u,
    /Supports with conditions 8/u,
    /Undecided 2/u,
    /Reserves 5/u,
    /Opposes 2/u,
    /No known position 2/u,
    /Stay away 1/u,
  ])
  const parties = positions.mapList.getByRole('button')
  await parties.first().focus()
  await page.keyboard.press('End')
  await expect(parties.last()).toBeFocused()
  await expect(parties.last()).toContainText('United States')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(parties.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(positions.panel).toHaveAccessibleName('Position of United Kingdom on theme 3')
})
