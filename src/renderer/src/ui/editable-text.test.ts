import { fireEvent, render, screen } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import EditableText from './EditableText.svelte'

function show(value: string) {
  const oncommit = vi.fn()
  render(EditableText, { value, label: 'Place', placeholder: 'City', oncommit })
  return oncommit
}

async function open(name: string): Promise<HTMLTextAreaElement> {
  await fireEvent.keyDown(screen.getByRole('button', { name }), { key: 'Enter' })
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Place' })
}

describe('a text edited in its place', () => {
  it('opens by Enter, commits by Enter and gives the focus back', async () => {
    const oncommit = show('Paris')
    const field = await open('Place: Paris')
    expect(document.activeElement).toBe(field)
    await fireEvent.input(field, { target: { value: 'Nice' } })
    await fireEvent.keyDown(field, { key: 'Enter' })
    expect(oncommit.mock.calls).toEqual([['Nice']])
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('button'))
  })

  it('gives the former text back by Escape, and teaches while it is empty', async () => {
    const oncommit = show('')
    const field = await open('Place: City')
    await fireEvent.input(field, { target: { value: 'Nice' } })
    await fireEvent.keyDown(field, { key: 'Escape' })
    expect(await screen.findByRole('button', { name: 'Place: City' })).toBeTruthy()
    expect(oncommit).not.toHaveBeenCalled()
  })
})
