import { describe, expect, it } from 'vitest'
import { FrozenText } from './frozen-text.svelte'

describe('FrozenText', () => {
  it('shows the source asked for last, in whatever order the answers come', async () => {
    const answers = new Map<string, (text: string | null) => void>()
    const frozen = new FrozenText((id) => new Promise((resolve) => answers.set(id, resolve)))
    const shown = [frozen.show('first'), frozen.show('second')]
    answers.get('second')?.('Second text')
    answers.get('first')?.('First text')
    await Promise.all(shown)
    expect(frozen.state).toEqual({ kind: 'read', sourceId: 'second', text: 'Second text' })
  })

  it('says when a text cannot be had', async () => {
    const frozen = new FrozenText(() => Promise.resolve(null))
    await frozen.show('first')
    expect(frozen.state).toEqual({ kind: 'failed' })
  })
})
