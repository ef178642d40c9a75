import { expect, test } from 'vitest'
import { aBracket, aParty, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { bracketWithoutHolder } from './bracket-without-holder'

test('somebody holds each bracket', () => {
  const lists = { theme: [aTheme()], party: [aParty()] }
  expect(tryCheck(bracketWithoutHolder, {}, { ...lists, bracket: [aBracket()] })).toMatchObject([{ subject: aBracket().id }])
  expect(tryCheck(bracketWithoutHolder, {}, { ...lists, bracket: [aBracket({ holderIds: [aParty().id] })] })).toEqual([])
})
