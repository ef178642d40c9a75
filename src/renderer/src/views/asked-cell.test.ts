import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aPosition } from '../../../shared/testing/builders'
import { cellElementId } from '../state/cell-place'
import { elementIdOf } from '../state/fact-place'
import { cellAsked } from './asked-cell'

const meeting = aMeeting({}, { position: [aPosition()] })

describe('a jump to the matrix', () => {
  it('finds the cell by its own name and through a field of its position', () => {
    const cell = { partyId: anId(10), themeId: anId(40) }
    expect(cellAsked(meeting, { kind: 'element', id: cellElementId(cell) })).toEqual(cell)
    expect(cellAsked(meeting, { kind: 'element', id: elementIdOf({ id: anId(45), field: 'conditions' }) })).toMatchObject(cell)
  })

  it('is none for anything else', () => {
    expect(cellAsked(meeting, { kind: 'element', id: 'theme-gap-3' })).toBeNull()
    expect(cellAsked(meeting, { kind: 'passage', sourceId: anId(60), start: 0, end: 1 })).toBeNull()
  })
})
