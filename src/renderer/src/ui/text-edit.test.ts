import { describe, expect, it, vi } from 'vitest'
import { TextEdit } from './text-edit.svelte'

function anEdit(changes: Partial<{ value: string; isMultiline: boolean; isRequired: boolean }> = {}) {
  const commit = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  const edit = new TextEdit(() => ({ value: 'Paris', isMultiline: false, isRequired: false, ...changes, commit }))
  return { edit, commit }
}

const key = (name: string, changes = {}) => ({ key: name, ctrlKey: false, metaKey: false, isComposing: false, ...changes })

describe('editing in place', () => {
  it('commits a new text once, tidied to one line', async () => {
    const { edit, commit } = anEdit()
    edit.start()
    edit.draft = '  Nice,\n France '
    await Promise.all([edit.finish(), edit.finish()])
    expect(commit.mock.calls).toEqual([['Nice, France']])
    expect(edit.isEditing).toBe(false)
  })

  it('commits nothing that is unchanged, given back, or empty where something must stand', async () => {
    const unchanged = anEdit()
    unchanged.edit.start()
    await unchanged.edit.finish()
    const cancelled = anEdit()
    cancelled.edit.start()
    cancelled.edit.draft = 'Nice'
    cancelled.edit.cancel()
    await cancelled.edit.finish()
    const required = anEdit({ isRequired: true })
    required.edit.start()
    required.edit.draft = '  '
    await required.edit.finish()
    expect([unchanged, cancelled, required].flatMap(({ commit }) => commit.mock.calls)).toEqual([])
  })

  it('keeps the new text visible while it is being committed', async () => {
    const { edit, commit } = anEdit()
    let settle: () => void = () => undefined
    commit.mockReturnValue(new Promise((resolve) => (settle = resolve)))
    edit.start()
    edit.draft = 'Nice'
    const done = edit.finish()
    expect(edit.shown).toBe('Nice')
    settle()
    await done
    expect(edit.shown).toBe('Paris')
  })

  it('keeps paragraphs in several lines', async () => {
    const { edit, commit } = anEdit({ isMultiline: true })
    edit.start()
    edit.draft = 'One\n\nTwo\n'
    await edit.finish()
    expect(commit).toHaveBeenCalledWith('One\n\nTwo')
  })

  it('knows what keys mean', () => {
    const { edit } = anEdit()
    const many = anEdit({ isMultiline: true }).edit
    expect(edit.meaningOf(key('Enter'))).toBe('commit')
    expect(edit.meaningOf(key('Enter', { isComposing: true }))).toBe('keep')
    expect(edit.meaningOf(key('Escape'))).toBe('cancel')
    expect(edit.meaningOf(key('a'))).toBe('keep')
    expect(many.meaningOf(key('Enter'))).toBe('keep')
    expect(many.meaningOf(key('Enter', { ctrlKey: true }))).toBe('commit')
  })
})
