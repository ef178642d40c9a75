import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../../shared/domain/apply-command'
import { POINT_KINDS, type Point } from '../../../../shared/domain/point'
import { ofTheme, WHOLE_MEETING } from '../../../../shared/domain/point-scope'
import { plainLine, wordsOf } from '../../../../shared/domain/rich-text'
import {
  A_MOMENT,
  aBilateral,
  aMeeting,
  anEvidence,
  anId,
  aParty,
  aPoint,
  aSource,
  aTheme,
  idCounter,
} from '../../../../shared/testing/builders'
import { actionFor, pointsOf } from './outline-changes'
import { citeChosen, moveChosen, pasteLines, removeChosen, removeEmptyLine, shiftChosen, splitLine, startOf } from './outline-commands'
import { docOf, linesOf } from './outline-doc'
import { createOutlineGuard } from './outline-guard'
import { placeAbove, placeBelow, shiftLevels, withChildren } from './outline-levels'
import { lineOf, tidyLine, type OutlineLine } from './outline-line'
import { citationNumbers } from './outline-notes'
import { OUTLINE_SCHEMA } from './outline-schema'
import { updateTo } from './outline-update'
import { readPastedLines } from './pasted-lines'

const schema = getSchema([...OUTLINE_SCHEMA])
const THEME = anId(40)

const runs = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    isBold: fc.boolean(),
    isItalic: fc.boolean(),
    cites: fc.constantFrom(null, anId(70), anId(71)),
  }),
  { maxLength: 5 },
)
/** Points of a theme among points of the meeting as a whole, as they stand in one list. */
const points: fc.Arbitrary<readonly Point[]> = fc
  .array(fc.record({ text: runs, level: fc.nat(3), kind: fc.constantFrom(...POINT_KINDS), themeId: fc.constantFrom(null, THEME) }), {
    maxLength: 8,
  })
  .map((items) => items.map((item, index) => aPoint({ ...item, id: anId(500 + index) })))

function meetingWith(list: readonly Point[]) {
  const fact = { kind: 'theme', id: THEME, field: 'title' } as const
  const evidence = [anEvidence(fact), anEvidence(fact, { id: anId(71) })]
  return aMeeting({}, { theme: [aTheme()], point: list, source: [aSource()], evidence })
}

function aLine(text: string, changes: Partial<OutlineLine> = {}): OutlineLine {
  return { id: null, level: 0, kind: 'to-make', text: plainLine(text), ...changes }
}

/** An editor's state with these lines and the cursor in one of them, `at` characters into it. */
function stateOf(lines: readonly OutlineLine[], place = 0, at = 0) {
  const doc = docOf(schema, lines)
  const plugins = [createOutlineGuard(idCounter())]
  return EditorState.create({ doc, plugins, selection: TextSelection.create(doc, startOf(doc, place) + 1 + at) })
}

function run(state: EditorState, command: Command): EditorState {
  let after = state
  command(state, (transaction) => (after = state.apply(transaction)))
  return after
}

const shape = (state: EditorState) => linesOf(state.doc).map(({ level, text }) => '  '.repeat(level) + wordsOf(text))

describe('points as a document', () => {
  it('come back as the same points, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(
          points.map((list) => list[0]).filter((point) => point !== undefined),
          { minLength: 1, maxLength: 6 },
        ),
        (list) => {
          expect(linesOf(docOf(schema, list.map(lineOf)))).toEqual(list.map(lineOf))
        },
      ),
    )
  })

  it('lose no word when neighbours of one style become one run', () => {
    fc.assert(fc.property(runs, (text) => wordsOf(tidyLine(text)) === wordsOf(text)))
  })

  it('are made what the outline says by one action, and nothing else is touched', () => {
    fc.assert(
      fc.property(points, points, fc.nat(), (before, wanted, seed) => {
        const meeting = meetingWith(before)
        const own = pointsOf(meeting, ofTheme(THEME)).map(lineOf)
        const fresh = wanted.map((point, index) => ({ ...lineOf(point), id: anId(900 + index) }))
        // Some of the old lines, turned round, with new ones between them.
        const kept = own.filter((_, index) => (seed >> index) % 2 === 0).toReversed()
        const lines = [...fresh.slice(0, 2), ...kept, ...fresh.slice(2)]
        const action = actionFor(meeting, ofTheme(THEME), lines)
        const applied = action ? applyCommand(meeting, action.command, A_MOMENT) : null
        const after = applied?.ok ? applied.value.meeting : meeting
        expect(applied?.ok ?? true).toBe(true)
        const expected = lines.filter((line) => wordsOf(line.text).trim() !== '' || kept.includes(line))
        expect(pointsOf(after, ofTheme(THEME)).map(lineOf)).toEqual(expected)
        expect(pointsOf(after, WHOLE_MEETING)).toEqual(pointsOf(meeting, WHOLE_MEETING))
      }),
    )
  })

  it('are shown by an update that leaves exactly them', () => {
    fc.assert(
      fc.property(points, points, (shown, wanted) => {
        const lines = wanted.map(lineOf)
        const state = stateOf(shown.map(lineOf))
        const transaction = updateTo(state, lines)
        const after = transaction ? state.apply(transaction) : state
        const left = linesOf(after.doc).filter(({ id }) => lines.some((line) => line.id === id))
        expect(left).toEqual(lines)
        expect(updateTo(after, lines)).toBeNull()
      }),
    )
  })
})

describe('steps', () => {
  it('are named after what was done, and to what', () => {
    const [first, second] = [
      aPoint({ id: anId(501), text: plainLine('Open the port.') }),
      aPoint({ id: anId(502), text: plainLine('Close.') }),
    ]
    const meeting = aMeeting({}, { point: [first, second] })
    const [one, two] = [lineOf(first), lineOf(second)]
    const name = (lines: readonly OutlineLine[]) => {
      const action = actionFor(meeting, WHOLE_MEETING, lines)
      return action && [action.label, action.subject]
    }
    expect(name([one, two])).toBeNull()
    expect(name([one, two, aLine('', { id: anId(503) })])).toBeNull()
    expect(name([one, { ...two, text: plainLine('Close it.') }])).toEqual(['edit', 'Close it.'])
    expect(name([one, two, aLine('Wait.', { id: anId(503) })])).toEqual(['add', 'Wait.'])
    expect(name([two])).toEqual(['remove', 'Open the port.'])
    expect(name([two, one])).toEqual(['move', 'Close.'])
  })

  it('let go of a passage that goes with the point it supports', () => {
    const [first, second] = [aPoint({ id: anId(501) }), aPoint({ id: anId(502) })]
    const evidence = anEvidence({ kind: 'point', id: first.id, field: 'text' })
    const meeting = aMeeting({}, { point: [first, second], source: [aSource()], evidence: [evidence] })
    const cited = { ...lineOf(second), text: plainLine('Words').map((each) => ({ ...each, cites: evidence.id })) }
    const action = actionFor(meeting, WHOLE_MEETING, [cited])
    const applied = action && applyCommand(meeting, action.command, A_MOMENT)
    expect(applied?.ok && applied.value.meeting.lists).toMatchObject({ point: [{ id: second.id, text: plainLine('Words') }], evidence: [] })
  })
})

describe('the points of a conversation', () => {
  it('are its own: those of the meeting stay as they are', () => {
    const talk = aBilateral()
    const whole = aPoint({ id: anId(501) })
    const meeting = aMeeting({}, { party: [aParty()], bilateral: [talk], point: [whole] })
    const scope = { themeId: null, bilateralId: talk.id }
    const action = actionFor(meeting, scope, [aLine('Ask about the ferry.', { id: anId(502) })])
    const applied = action && applyCommand(meeting, action.command, A_MOMENT)
    expect(applied?.ok && applied.value.meeting.lists.point).toMatchObject([whole, { id: anId(502), ...scope }])
    expect(applied?.ok && pointsOf(applied.value.meeting, WHOLE_MEETING)).toEqual([whole])
  })
})

describe('keys of the outline', () => {
  const LINES = [aLine('One'), aLine('Two', { level: 1 }), aLine('Three', { level: 2 }), aLine('Four')]

  it('Enter makes a point of the words behind the cursor, which keep their level', () => {
    const after = run(stateOf(LINES, 1, 2), splitLine)
    expect(shape(after)).toEqual(['One', '  Tw', '  o', '    Three', 'Four'])
    const ids = linesOf(after.doc).map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
    expect(ids).not.toContain(null)
  })

  it('Enter behind the words stands first among what belongs to them', () => {
    expect(shape(run(stateOf(LINES, 0, 3), splitLine))).toEqual(['One', '  ', '  Two', '    Three', 'Four'])
    expect(shape(run(stateOf(LINES, 3, 4), splitLine)).at(-1)).toBe('')
  })

  it('Enter at the beginning comes before: the words keep their identity', () => {
    const after = run(stateOf([aLine('One', { id: anId(501) })]), splitLine)
    expect(linesOf(after.doc)[1]).toMatchObject({ id: anId(501), text: plainLine('One') })
    expect(shape(run(stateOf([aLine('One'), aLine('', { level: 1 })], 1), splitLine))).toEqual(['One', ''])
  })

  it('Tab and Shift+Tab take along what belongs to a point, never past the limits', () => {
    expect(shape(run(stateOf(LINES, 1), shiftChosen(-1)))).toEqual(['One', 'Two', '  Three', 'Four'])
    expect(shape(run(stateOf(LINES, 3), shiftChosen(1)))).toEqual(['One', '  Two', '    Three', '  Four'])
    expect(shape(run(stateOf(LINES, 0), shiftChosen(1)))).toEqual(shape(stateOf(LINES)))
    expect(shape(run(stateOf(LINES, 1), shiftChosen(1)))).toEqual(shape(stateOf(LINES)))
  })

  it('Alt with an arrow moves a point with what belongs to it; the cursor goes along', () => {
    const up = run(stateOf(LINES, 3, 2), moveChosen('up'))
    expect(shape(up)).toEqual(['Four', 'One', '  Two', '    Three'])
    expect(up.selection.$from.parent.textContent).toBe('Four')
    expect(up.selection.$from.parentOffset).toBe(2)
    expect(shape(run(stateOf(LINES, 0), moveChosen('down')))).toEqual(['Four', 'One', '  Two', '    Three'])
    expect(shape(run(stateOf(LINES, 0), moveChosen('up')))).toEqual(shape(stateOf(LINES)))
  })

  it('Backspace removes an empty line only; the last line is emptied instead of removed', () => {
    expect(shape(run(stateOf([aLine('One'), aLine('')], 1), removeEmptyLine))).toEqual(['One'])
    expect(shape(run(stateOf(LINES, 1), removeEmptyLine))).toEqual(shape(stateOf(LINES)))
    expect(shape(run(stateOf([aLine('One')]), removeChosen))).toEqual([''])
  })

  it('cites a passage for the word at the cursor, and lets it go again', () => {
    const cited = run(stateOf([aLine('Open the port now')], 0, 6), citeChosen(anId(70)))
    const texts = () => linesOf(cited.doc)[0]?.text.map(({ text, cites }) => [text, cites])
    expect(texts()).toEqual([
      ['Open ', null],
      ['the', anId(70)],
      [' port now', null],
    ])
    expect(citationNumbers(cited.doc)).toEqual(new Map([[anId(70), 1]]))
    expect(linesOf(run(cited, citeChosen(null)).doc)[0]?.text).toHaveLength(1)
  })

  it('pastes one point a line, without bullets; what is too long for a line is not taken', () => {
    const after = run(stateOf([aLine('One ')], 0, 4), pasteLines('two\r\n\t- Three\n\n2. Four'))
    expect(shape(after)).toEqual(['One two', '  Three', 'Four'])
    expect(readPastedLines('a'.repeat(3_000))[0]?.text).toHaveLength(2_000)
    const full = stateOf([aLine('x'.repeat(2_000))])
    expect(full.applyTransaction(full.tr.insertText('y', 1)).transactions).toHaveLength(0)
  })
})

describe('levels', () => {
  const levels = fc.array(fc.nat(3), { minLength: 1, maxLength: 10 })
  it('move within the outline, past whole points', () => {
    fc.assert(
      fc.property(levels, fc.nat(9), (list, at) => {
        const range = withChildren(list, at % list.length, at % list.length)
        const [above, below] = [placeAbove(list, range), placeBelow(list, range)]
        if (above !== null) expect(above).toBeLessThan(range.start)
        if (below !== null) expect(below).toBeGreaterThan(range.end)
        expect(above === null).toBe(range.start === 0)
        expect(below === null).toBe(range.end === list.length)
      }),
    )
  })

  it('go in by one and out again', () => {
    fc.assert(
      fc.property(levels, fc.nat(9), (list, at) => {
        const range = withChildren(list, at % list.length, at % list.length)
        const inside = shiftLevels(list, range, 1)
        if (inside) expect(shiftLevels([...list.slice(0, range.start), ...inside], range, -1)).toEqual(list.slice(range.start, range.end))
      }),
    )
  })
})
