import type { Sherpa } from '../fixtures/sherpa'
import { copyToClipboard, readClipboard } from '../fixtures/system'
import { tabTo } from '../fixtures/tab-to'
import { keysOf } from '../fixtures/tabs'
import { expect, test } from '../fixtures/test'

const FORCE = 'Multinational reassurance force'

/** A table with a party nobody invited, a stance nobody knows, a short row, and two cells that can be taken over. */
const TABLE = [
  ['', 'Monitoring of a ceasefire', 'Long-term defence cooperation'],
  ['France', 'O', 'maybe'],
  ['Atlantis', 'S', 'S'],
  ['Spain', 'Reserves'],
]
  .map((cells) => cells.join('\t'))
  .join('\n')

/** The example with the grid reached by Tab from the top of the window; nothing here touches the mouse. */
async function reachGrid({ page, library, positions }: Sherpa): Promise<void> {
  await tabTo(page, library.openExample)
  await page.keyboard.press('Enter')
  await page.getByRole('tab').first().waitFor()
  await page.keyboard.press(keysOf('Positions'))
  await tabTo(page, positions.grid)
}

async function press({ page }: Sherpa, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function expectAt({ positions }: Sherpa, cell: string): Promise<void> {
  await expect.poll(() => positions.activeCell()).toMatch(new RegExp(`^${cell}\\. `, 'u'))
}

/** Goes to a cell of the first rows by keys alone. */
async function goTo(sherpa: Sherpa, down: number, right: number): Promise<void> {
  await press(sherpa, 'Control+Home', ...Array<string>(down).fill('ArrowDown'), ...Array<string>(right).fill('ArrowRight'))
}

/** What the undo button would take back. */
async function expectUndo({ window }: Sherpa, step: string): Promise<void> {
  await expect(window.undo).toHaveAccessibleName(`Undo: ${step}`)
}

test('the grid is reached by Tab and walked with the keys of a spreadsheet', async ({ sherpa }) => {
  await reachGrid(sherpa)
  await expectAt(sherpa, 'France, 1')
  await press(sherpa, 'ArrowRight', 'ArrowDown')
  await expectAt(sherpa, 'United Kingdom, 2')
  await press(sherpa, 'End')
  await expectAt(sherpa, 'United Kingdom, 5')
  await press(sherpa, 'Home', 'ArrowUp', 'ArrowUp')
  await expectAt(sherpa, 'France, 1')
  await press(sherpa, 'Control+End')
  await expectAt(sherpa, 'European Council, 5')
  await expect(sherpa.positions.cell('European Council', 5)).toBeInViewport({ ratio: 0.95 })
  await press(sherpa, 'PageUp', 'Control+ArrowLeft')
  await expect.poll(() => sherpa.positions.activeCell()).toMatch(/^(?!European Council).+, 1\. /u)
  await press(sherpa, 'Control+Home')
  await expectAt(sherpa, 'France, 1')
  await expect(sherpa.positions.cell('France', 1)).toBeInViewport({ ratio: 0.95 })
  await expect(sherpa.positions.grid).toBeFocused()
})

test('letters set stances, Shift and arrows select, and fills follow the selection', async ({ sherpa }) => {
  const { positions, window, page } = sherpa
  await reachGrid(sherpa)
  await goTo(sherpa, 0, 2)
  await press(sherpa, 'o')
  await expect(positions.cell('France', 3)).toHaveAccessibleName(/: Opposes/u)
  await expectUndo(sherpa, 'set stance “France”')
  await press(sherpa, 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(page.getByText('3 cells selected')).toBeVisible()
  await press(sherpa, 'r')
  for (const party of ['France', 'United Kingdom', 'Ukraine']) {
    await expect(positions.cell(party, 3)).toHaveAccessibleName(/: Reserves/u)
  }
  await expect(positions.view.getByRole('status').filter({ hasText: '3 cells: Reserves' })).toBeAttached()
  await goTo(sherpa, 0, 1)
  await press(sherpa, 'u', 'Shift+ArrowDown', 'Control+d')
  await expect(positions.cell('United Kingdom', 2)).toHaveAccessibleName(/: Undecided/u)
  await press(sherpa, 'Shift+ArrowRight', 'Control+r')
  await expect(positions.cell('United Kingdom', 3)).toHaveAccessibleName(/: Undecided/u)
  await expect(window.undo).toHaveAccessibleName(/^Undo: fill stances/u)
  await press(sherpa, 'Control+z')
  await expect(positions.cell('United Kingdom', 3)).toHaveAccessibleName(/: Reserves/u)
  await press(sherpa, 'Escape', 'Delete')
  await expect(page.getByText(/cells selected/u)).toBeHidden()
  await expect(positions.cell('United Kingdom', 3)).toHaveAccessibleName(/: Unknown/u)
})

test('Enter opens a cell, its conditions are written, and Escape gives the focus back to the cell', async ({ sherpa }) => {
  const { page, positions } = sherpa
  await reachGrid(sherpa)
  await goTo(sherpa, 0, 2)
  await press(sherpa, 'Enter')
  await expect(positions.panel).toHaveAccessibleName('Position of France on theme 3')
  await expect(positions.stance('Supports')).toBeFocused()
  await press(sherpa, 'ArrowDown')
  await expect(positions.stance('Supports with conditions')).toBeChecked()
  await tabTo(page, positions.panel.getByRole('button', { name: /^Conditions: / }))
  await press(sherpa, 'Enter')
  await page.keyboard.type('The air above the ports is protected.')
  await press(sherpa, 'Control+Enter')
  await expect(positions.panel.getByRole('button', { name: 'Conditions: The air above the ports is protected.' })).toBeFocused()
  await press(sherpa, 'Escape')
  await expect(positions.panel).toBeHidden()
  await expect(positions.grid).toBeFocused()
  await expectAt(sherpa, 'France, 3')
  await expect(positions.cell('France', 3)).toHaveAccessibleName(/: Supports with conditions/u)
  await press(sherpa, 'Control+z', 'Control+z', 'Enter')
  await expect(positions.stance('Supports')).toBeChecked()
  await expect(positions.panel.getByRole('button', { name: 'Conditions: On what condition they would agree' })).toBeVisible()
})

test('the matrix goes to a spreadsheet with its names, and comes back as it was', async ({ sherpa }) => {
  const { app, positions } = sherpa
  await reachGrid(sherpa)
  await press(sherpa, 'Control+a', 'Control+c')
  await expect.poll(() => readClipboard(app)).toContain('European Council')
  const copied = await readClipboard(app)
  const rows = copied.trimEnd().split('\r\n')
  expect(rows).toHaveLength(28)
  expect(rows[0]?.split('\t')[3]).toBe(FORCE)
  expect(rows[7]).toBe('Italy\tSupports with conditions\tSupports\tOpposes\tUndecided\tSupports')
  await press(sherpa, 'Control+v')
  await expect(positions.preview).toContainText('Nothing in this table would change a position.')
  await expect(positions.preview).toContainText('135 cells have their stance already')
  await press(sherpa, 'Escape')
  await goTo(sherpa, 6, 2)
  await press(sherpa, 'Control+c')
  await expect.poll(() => readClipboard(app)).toBe('Opposes\r\n')
})

test('a pasted table says what it would do; nothing of it is taken over silently', async ({ sherpa }) => {
  const { app, page, positions } = sherpa
  await reachGrid(sherpa)
  await copyToClipboard(app, TABLE)
  await press(sherpa, 'Control+v')
  await expect(positions.preview).toContainText('Row 3: no party is called “Atlantis”.')
  await expect(positions.preview).toContainText('Row 2, column 3: “maybe” is no stance.')
  await expect(positions.preview).toContainText('Row 4 has 2 cells instead of 3; what is missing stays as it is.')
  await expect(positions.preview.getByRole('row')).toHaveText([/^Party/u, /^France.*Supports.*Opposes/u, /^Spain.*Supports.*Reserves/u])
  await press(sherpa, 'Escape')
  await expect(positions.preview).toBeHidden()
  await expect(positions.grid).toBeFocused()
  await expect(positions.cell('France', 1)).toHaveAccessibleName(/: Supports,/u)
  await press(sherpa, 'Control+v')
  await tabTo(page, positions.preview.getByRole('button', { name: 'Change 2 cells' }))
  await press(sherpa, 'Enter')
  await expect(positions.cell('France', 1)).toHaveAccessibleName(/: Opposes/u)
  await expect(positions.cell('Spain', 1)).toHaveAccessibleName(/: Reserves/u)
  await expect(positions.cell('Spain', 5)).toHaveAccessibleName(/: Supports with conditions/u)
  await expectUndo(sherpa, 'bring in table')
  await expect(positions.grid).toBeFocused()
  await press(sherpa, 'Control+z')
  await expect(positions.cell('France', 1)).toHaveAccessibleName(/: Supports,/u)
  await expect(positions.cell('Spain', 1)).toHaveAccessibleName(/: Supports(,|$)/u)
})

test('rows are sorted and filtered, and the focus stays with its party', async ({ sherpa }) => {
  const { positions } = sherpa
  await reachGrid(sherpa)
  await goTo(sherpa, 6, 2)
  await expectAt(sherpa, 'Italy, 3')
  await positions.choose(positions.order, `By stance: 3. ${FORCE}`)
  await expect(positions.grid.getByRole('columnheader', { name: `3. ${FORCE}` })).toHaveAttribute('aria-sort', 'ascending')
  await expectAt(sherpa, 'Italy, 3')
  // From support to opposition: only Bulgaria, which opposes too, and the three nobody knows about come after it.
  await expect(positions.rows.filter({ hasText: 'Italy' })).toHaveAttribute('data-row', '22')
  await positions.choose(positions.order, 'Alphabetical')
  await positions.grid.focus()
  await press(sherpa, 'Control+Home')
  await expect(positions.rows.first()).toHaveText('Belgium')
  await positions.choose(positions.order, 'Protocol order')
  await positions.choose(positions.grouping, 'Nordic-Baltic')
  await expect(positions.rows).toHaveText(['Denmark', 'Sweden', 'Finland', 'Norway', 'Estonia', 'Latvia', 'Lithuania'])
  await positions.choose(positions.grouping, 'All parties')
  await positions.search.fill('turki')
  await expect(positions.rows).toHaveText(['Türkiye'])
  await positions.search.fill('nobody')
  await expect(positions.view).toContainText('No party matches.')
})

test('the quote behind a cell comes with the pointer and with the keys, and Escape takes it away', async ({ sherpa }) => {
  const { positions } = sherpa
  await reachGrid(sherpa)
  await positions.cell('Italy', 3).hover()
  await expect(positions.tip).toContainText('Italy refuses any deployment inside Ukraine.')
  await press(sherpa, 'Escape')
  await expect(positions.tip).toBeHidden()
  await goTo(sherpa, 4, 2)
  await expect(positions.tip).toContainText('Poland reserves its position and offers transport and depots')
  await press(sherpa, 'Escape')
  await expect(positions.tip).toBeHidden()
  await expectAt(sherpa, 'Poland, 3')
})
