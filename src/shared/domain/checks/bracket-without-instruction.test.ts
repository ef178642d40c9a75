import { expect, test } from 'vitest'
import { aBracket, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { bracketWithoutInstruction } from './bracket-without-instruction'

test('our side has an instruction on each bracket', () => {
  expect(tryCheck(bracketWithoutInstruction, {}, { theme: [aTheme()], bracket: [aBracket()] })).toHaveLength(1)
  const bracket = [aBracket({ instruction: 'Keep it.' })]
  expect(tryCheck(bracketWithoutInstruction, {}, { theme: [aTheme()], bracket })).toEqual([])
})
