import { addLine, editText } from '../pages/editing'
import { expect, test } from '../fixtures/test'

test('the landing zone says who is inside it, here and in the matrix', async ({ sherpa }) => {
  const { page, themes, positions, window } = sherpa
  await sherpa.openExample('Themes')
  await themes.choose(3)
  const { mandate, others } = themes
  await expect(others.getByRole('heading')).toHaveText([
    'The others, seen from our mandate',
    '1 crosses our red line',
    '8 outside the landing zone',
    '15 inside the landing zone',
    '3 without a known position',
  ])
  await mandate.getByRole('checkbox', { name: 'Supports with conditions' }).press('Space')
  await expect(others.getByRole('heading')).toContainText(['16 outside the landing zone', '7 inside the landing zone'])
  await window.show('Positions')
  await expect(positions.cell('France', 3)).toHaveAccessibleName(/inside our landing zone/u)
  await expect(positions.cell('Romania', 3)).toHaveAccessibleName(/outside our landing zone/u)
  await page.keyboard.press('Control+z')
  await expect(positions.cell('Romania', 3)).toHaveAccessibleName(/inside our landing zone/u)
  await window.show('Themes')
  await others.getByRole('button', { name: /^Italy/u }).press('Enter')
  await expect(positions.panel).toHaveAccessibleName('Position of Italy on theme 3')
  await expect(positions.panel.getByRole('checkbox', { name: 'Crosses a red line of ours' })).toBeChecked()
})

test('a mandate is written from nothing, and one step of undo takes back one step', async ({ sherpa }) => {
  const { themes, window } = sherpa
  const { mandate } = themes
  await sherpa.library.createBlank()
  await window.show('Themes')
  await themes.add('Fishing quotas')
  await editText(mandate, 'Objective', 'Keep the quota of the lagoon.')
  await addLine(mandate, 'Add a red line', 'No quota below last year’s.')
  await editText(mandate, 'Who drew red line 1', 'Parliament')
  await addLine(mandate, 'Add something to give', 'Two days of closed season')
  await expect(mandate.getByRole('button', { name: 'What we can give 1: Two days of closed season' })).toBeVisible()
  await window.waitUntilSaved()
  await sherpa.restart()
  await sherpa.library.open('Untitled briefing')
  await sherpa.window.show('Themes')
  const kept = sherpa.themes.mandate
  await expect(kept.getByRole('button', { name: 'Red line 1: No quota below last year’s.' })).toBeVisible()
  await expect(kept.getByRole('button', { name: 'Who drew red line 1: Parliament' })).toBeVisible()
  await sherpa.page.keyboard.press('Control+z')
  await expect(kept.getByRole('button', { name: /Two days of closed season/u })).toBeHidden()
  await expect(kept.getByRole('button', { name: 'Who drew red line 1: Parliament' })).toBeVisible()
})
