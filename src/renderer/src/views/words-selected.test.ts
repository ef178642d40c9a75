import { describe, expect, it } from 'vitest'
import { wordsSelected } from './words-selected'

/** Two paragraphs of one text; the second has a mark inside. */
function aText(): readonly [Text, Text, Element] {
  document.body.innerHTML =
    '<div><p data-start="0">Norway would join.</p><p data-start="19">It asks <mark>for</mark> ships.</p></div><i>x</i>'
  const [first, second] = document.querySelectorAll('p')
  return [first?.firstChild as Text, second?.lastChild as Text, document.querySelector('i') as Element]
}

function select(from: Node, fromOffset: number, to: Node, toOffset: number): Selection | null {
  document.getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset)
  return document.getSelection()
}

describe('the words selected in a source', () => {
  it('are told by their place in the frozen text, across paragraphs and marks', () => {
    const [first, second] = aText()
    expect(wordsSelected(select(first, 7, first, 12))).toEqual({ start: 7, end: 12 })
    expect(wordsSelected(select(first, 7, second, 6))).toEqual({ start: 7, end: 36 })
    expect(wordsSelected(select(second, 6, first, 7))).toEqual({ start: 7, end: 36 })
  })

  it('are none without a selection, or where it leaves the text', () => {
    const [first, , outside] = aText()
    expect(wordsSelected(select(first, 3, first, 3))).toBeNull()
    expect(wordsSelected(select(first, 3, outside, 1))).toBeNull()
    expect(wordsSelected(null)).toBeNull()
  })
})
