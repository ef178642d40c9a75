import { expect, test } from 'vitest'
import { aJudgement, anEvidence, aSource, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { factWithoutSource } from './fact-without-source'

test('a fact has a source; an assumption needs none', () => {
  const lists = { theme: [aTheme()] }
  expect(tryCheck(factWithoutSource, {}, { ...lists, judgement: [aJudgement()] })).toHaveLength(1)
  expect(tryCheck(factWithoutSource, {}, { ...lists, judgement: [aJudgement({ kind: 'assumption' })] })).toEqual([])
  const evidence = [anEvidence({ kind: 'judgement', id: aJudgement().id, field: 'text' })]
  expect(tryCheck(factWithoutSource, {}, { ...lists, judgement: [aJudgement()], source: [aSource()], evidence })).toEqual([])
})
