import { describe, expect, it } from 'vitest'
import { PastedCopy } from './pasted-copy'

/** jsdom has neither clipboard events nor data transfers. */
function aPaste(formats: Readonly<Record<string, string>>): ClipboardEvent {
  return { clipboardData: { getData: (format: string) => formats[format] ?? '' } } as unknown as ClipboardEvent
}

describe('PastedCopy', () => {
  it('gives the formatted copy as long as the text is what was pasted', () => {
    const copy = new PastedCopy()
    copy.take(aPaste({ 'text/plain': 'one\r\ntwo', 'text/html': '<p>one</p><p>two</p>' }))
    expect(copy.htmlOf('one\ntwo')).toBe('<p>one</p><p>two</p>')
    expect(copy.htmlOf('one\ntwo, corrected')).toBeNull()
  })

  it('gives nothing for a paste without formatting', () => {
    const copy = new PastedCopy()
    copy.take(aPaste({ 'text/plain': 'one' }))
    expect(copy.htmlOf('one')).toBeNull()
  })
})
