import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../shared/domain/apply-command'
import { isAnchored } from '../../../shared/domain/evidence'
import { A_MOMENT, aMeeting, anId, aParty, aPosition, aSource, aTheme, idCounter } from '../../../shared/testing/builders'
import { addPassage, anchorOf, findWords, placeInText } from './passage-choice'

const TEXT = 'Norway would join.\r\nIt asks for  two ships.\n'

describe('words chosen in a text', () => {
  it('become an anchor that stands in the text, without blanks around it', () => {
    const places = fc.array(fc.constantFrom(' ', '\n', 'a', 'é', '😀'), { maxLength: 30 }).chain((letters) => {
      const text = letters.join('')
      return fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length))
    })
    fc.assert(
      fc.property(places, ([text, one, other]) => {
        const words = { start: Math.min(one, other), end: Math.max(one, other) }
        const anchor = anchorOf(text, words)
        if (!anchor) return text.slice(words.start, words.end).trim() === ''
        const isInside = anchor.start >= words.start && anchor.end <= words.end
        return isInside && isAnchored(anchor, text) && anchor.exact === anchor.exact.trim()
      }),
    )
  })

  it('are too many for a quotation when there are more than 20,000', () => {
    const text = 'x'.repeat(20_001)
    expect(anchorOf(text, { start: 0, end: 20_001 })).toBeNull()
    expect(anchorOf(text, { start: 0, end: 20_000 })?.exact).toHaveLength(20_000)
  })

  it('have their place in the text where a field shows one character for CR LF', () => {
    const letters = fc.array(fc.constantFrom('\r\n', '\n', '\r', 'a', 'bc'), { maxLength: 20 })
    fc.assert(
      fc.property(letters, fc.nat(20), (parts, count) => {
        const before = parts.slice(0, count).join('')
        // A CR that is followed by an LF is one line end, wherever the parts were cut.
        if (before.endsWith('\r') && parts.slice(count).join('').startsWith('\n')) return true
        const shown = before.replaceAll(/\r\n?/g, '\n')
        return placeInText(parts.join(''), shown.length) === before.length
      }),
    )
  })

  it('are found from a place on, then from the beginning, whatever case and blanks', () => {
    expect(findWords(TEXT, ' ASKS for two ', 0)).toEqual({ start: 23, end: 36 })
    expect(findWords('one two one', 'one', 3)).toEqual({ start: 8, end: 11 })
    expect(findWords('one two one', 'one', 11)).toEqual({ start: 0, end: 3 })
    expect(findWords(TEXT, 'join.*', 0)).toBeNull()
    expect(findWords(TEXT, ' ', 0)).toBeNull()
  })
})

describe('a passage added by hand', () => {
  const passage = {
    sourceId: aSource().id,
    anchor: { start: 0, end: 6, exact: 'Norway', prefix: '', suffix: ' would' },
    bearing: 'against',
    grade: '2',
  } as const
  const cell = { kind: 'cell', partyId: aParty().id, themeId: aTheme().id, name: 'Norway – Ice' } as const
  const lists = { party: [aParty()], theme: [aTheme()], source: [aSource()] }

  it('supports the fact it was chosen for, in one step that can be taken back', () => {
    const meeting = aMeeting({}, lists)
    const fact = { kind: 'theme', id: aTheme().id, field: 'title' } as const
    const action = addPassage(meeting, { kind: 'fact', fact, name: 'Ice' }, passage, idCounter())
    const added = applyCommand(meeting, action.command, A_MOMENT)
    if (!added.ok) throw new Error(added.problem.code)
    expect(added.value.meeting.lists.evidence).toMatchObject([{ fact, bearing: 'against', grade: '2', anchor: { exact: 'Norway' } }])
    expect(applyCommand(added.value.meeting, added.value.inverse, A_MOMENT)).toMatchObject({ ok: true, value: { meeting } })
  })

  it('supports the position that is recorded', () => {
    const meeting = aMeeting({}, { ...lists, position: [aPosition()] })
    const { command } = addPassage(meeting, cell, passage, idCounter())
    expect(command).toMatchObject({
      kind: 'add',
      of: 'evidence',
      item: { fact: { kind: 'position', id: aPosition().id, field: 'stance' } },
    })
  })

  it('records a position as not known where there was none, and never as support', () => {
    const meeting = aMeeting({}, lists)
    const added = applyCommand(meeting, addPassage(meeting, cell, passage, () => anId(700 + counter++)).command, A_MOMENT)
    if (!added.ok) throw new Error(added.problem.code)
    const [position] = added.value.meeting.lists.position
    expect(position).toMatchObject({ stance: 'unknown', partyId: cell.partyId, themeId: cell.themeId })
    expect(added.value.meeting.lists.evidence).toMatchObject([{ fact: { id: position?.id } }])
  })
  let counter = 0
})
