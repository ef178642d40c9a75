import { expect, test } from 'vitest'
import { anEvidence, anId, aParty, aPosition, aSource, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { positionWithoutSource } from './position-without-source'

const lists = { party: [aParty()], theme: [aTheme(), aTheme({ id: anId(41) })] }

test('the positions of a party that nothing stands behind are told once', () => {
  const position = [aPosition(), aPosition({ id: anId(451), themeId: anId(41) })]
  expect(tryCheck(positionWithoutSource, {}, { ...lists, position })).toMatchObject([{ values: { party: 'Norway', count: 2 } }])
})

test('a name or a passage stands behind a position', () => {
  expect(tryCheck(positionWithoutSource, {}, { ...lists, position: [aPosition({ statedBy: 'the minister' })] })).toEqual([])
  const evidence = [anEvidence({ kind: 'position', id: aPosition().id, field: 'stance' })]
  expect(tryCheck(positionWithoutSource, {}, { ...lists, position: [aPosition()], source: [aSource()], evidence })).toEqual([])
})
