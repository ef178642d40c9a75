import type { Locator } from '@playwright/test'

/** Texts that are edited in their place: a button that reads "Label: words" and becomes a field. */
export function findText(within: Locator, label: string): Locator {
  return within.getByRole('button', { name: new RegExp(`^${escapeWords(label)}: `, 'u') })
}

/** Replaces a text as a person does, and leaves the field. */
export async function editText(within: Locator, label: string, words: string, which = 0): Promise<void> {
  await findText(within, label).nth(which).click()
  const field = within.getByRole('textbox', { name: label, exact: true })
  await field.fill(words)
  await field.press('Control+Enter')
}

/** Adds a line with one of the "Add ..." buttons; where several are called the same, the last one stands for the whole list. */
export async function addLine(within: Locator, button: string, words: string): Promise<void> {
  await within.getByRole('button', { name: button, exact: true }).last().click()
  const field = within.getByRole('textbox').and(within.locator(':focus'))
  await field.fill(words)
  await field.press('Enter')
  await field.press('Escape')
}

/** Types a point into the list of points inside `within`, as a person does, and leaves the list so that it is kept. */
export async function addPointLine(within: Locator, words: string): Promise<void> {
  await within.getByRole('button', { name: 'Add a point', exact: true }).click()
  const keyboard = within.page().keyboard
  await keyboard.insertText(words)
  await keyboard.press('Escape')
}

/** The sign beside a fact that opens the passages it rests on. */
export function findMark(within: Locator, fact: string): Locator {
  const name = escapeWords(fact)
  return within.getByRole('button', { name: new RegExp(`(supports?|disagree on) “${name}”$`, 'u') })
}

/** Words as a part of a regular expression. */
export function escapeWords(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
}
