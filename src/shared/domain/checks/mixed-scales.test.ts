import { expect, test } from 'vitest'
import { aJudgement, aParty, aPosition, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { mixedScales } from './mixed-scales'

test('one book uses one scale', () => {
  const lists = { theme: [aTheme()], party: [aParty()], position: [aPosition({ moving: { scale: 'phia', term: 'likely' } })] }
  expect(tryCheck(mixedScales, {}, lists)).toEqual([])
  const judgement = [aJudgement({ kind: 'judgement', likelihood: { scale: 'icd203', term: 'likely' } })]
  expect(tryCheck(mixedScales, {}, { ...lists, judgement })).toHaveLength(1)
})
