import { describe, expect, it } from 'vitest'
import { FileDrops } from './file-drops.svelte'

describe('dropped files', () => {
  const calendar = new File(['x'], 'visit.ics')

  it('are left to the sources unless the view that is shown takes them', () => {
    const drops = new FileDrops()
    expect(drops.take([calendar])).toBe(false)
    const release = drops.hold({ invitation: () => 'here', take: ([file]) => file?.name.endsWith('.ics') ?? false })
    expect([drops.take([calendar]), drops.take([new File(['x'], 'note.txt')])]).toEqual([true, false])
    release()
    expect(drops.take([calendar])).toBe(false)
  })

  it('stay with a later view when an earlier one goes', () => {
    const drops = new FileDrops()
    const release = drops.hold({ invitation: () => 'first', take: () => true })
    drops.hold({ invitation: () => 'second', take: () => true })
    release()
    expect(drops.claim?.invitation()).toBe('second')
  })
})
