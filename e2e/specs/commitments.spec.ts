import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '../fixtures/system'
import { expect, test } from '../fixtures/test'

const FORMULA = '=HYPERLINK("https://example.org","Read me")'

/** A field as CSV has it. */
const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`

const TABLE = [
  ['Party', 'Theme', 'What', 'Amount', 'Unit', 'Date', 'Status', 'Colour'],
  ['France', 'Monitoring of a ceasefire', FORMULA, '3', 'aircraft', '2026-03-01', 'Announced', 'blue'],
  ['Atlantis', 'Monitoring of a ceasefire', '@SUM(A1:A9)', 'many', 'divers', 'soon', 'perhaps', ''],
  ['Norway', '', '+47 lines of advice', '', '', '', '', ''],
]
  .map((row) => row.map(quote).join(','))
  .join('\r\n')

test('a table with cells that look like formulas is shown before it is taken, and stays text on the way out', async ({
  sherpa,
  folder,
}) => {
  const { app, commitments, window } = sherpa
  await sherpa.openExample('Commitments')
  await expect(commitments.rows).toHaveCount(16)
  const table = join(folder, 'promises.csv')
  await writeFile(table, TABLE)
  await answerOpenDialog(app, [table])
  await commitments.import.click()
  await commitments.dialog.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(commitments.dialog).toContainText('3 commitments will be added.')
  for (const remark of [
    'Column 8, “Colour”: not a title of this table; left out.',
    'Row 3: “Atlantis” is no party of this briefing; added without a party.',
    'Row 3: “many” is no clear number; added without an amount.',
    'Row 3: “soon” is no date such as 2026-03-01; added without a date.',
    'Row 3: “perhaps” is no known status; added as reported.',
  ]) {
    await expect(commitments.dialog).toContainText(remark)
  }
  await commitments.dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(commitments.rows).toHaveCount(16)
  await commitments.import.click()
  await commitments.table.fill(TABLE)
  await commitments.add.click()
  await expect(commitments.rows).toHaveCount(19)
  await expect(commitments.row(FORMULA)).toContainText('aircraft')
  await expect(commitments.totals).toContainText('aircraft')
  const target = join(folder, 'register.csv')
  await answerSaveDialog(app, target)
  await commitments.exportCsv.click()
  await expect(window.message('19 commitments saved in “register.csv”')).toBeVisible()
  const written = await readFile(target, 'utf8')
  expect(written).toContain(quote(`'${FORMULA}`))
  expect(written).toContain(quote("'@SUM(A1:A9)"))
  expect(written).toContain(quote("'+47 lines of advice"))
  expect(written).not.toMatch(/"[=+@]/u)
  await window.undo.click()
  await expect(commitments.rows).toHaveCount(16)
})

test('what was exported comes back as it is: nothing twice, the formulas as they were', async ({ sherpa, folder }) => {
  const { app, commitments } = sherpa
  await sherpa.openExample('Commitments')
  await commitments.import.click()
  await commitments.table.fill(TABLE)
  await commitments.add.click()
  await expect(commitments.rows).toHaveCount(19)
  const target = join(folder, 'register.csv')
  await answerSaveDialog(app, target)
  await commitments.exportCsv.click()
  await expect.poll(() => readFile(target, 'utf8').catch(() => '')).toContain('aircraft')
  await commitments.import.click()
  await commitments.table.fill(await readFile(target, 'utf8'))
  await expect(commitments.dialog).toContainText('19 rows are left out: promised already.')
  await expect(commitments.add).toBeDisabled()
})

test('the register needs no sideways scrolling in a narrow window', async ({ sherpa }) => {
  const { app, commitments } = sherpa
  await sherpa.openExample('Commitments')
  const surplus = () =>
    commitments.view
      .getByRole('region')
      .first()
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  for (const zoom of [1, 1.25, 1.5, 2]) {
    await app.evaluate(({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor), zoom)
    await expect.poll(surplus, { message: `at ${zoom * 100} %` }).toBeLessThanOrEqual(0)
  }
  await expect(commitments.rows).toHaveCount(16)
})
