import { expect, test } from 'vitest'
import { aJudgement, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { openJudgement } from './open-judgement'

test('a judgement says how likely it is and how sure we are; a fact does not', () => {
  const open = aJudgement({ kind: 'judgement', likelihood: { scale: 'icd203', term: 'likely' } })
  expect(tryCheck(openJudgement, {}, { theme: [aTheme()], judgement: [open] })).toHaveLength(1)
  const whole = { ...open, confidence: { level: 'high', reason: '' } as const }
  expect(tryCheck(openJudgement, {}, { theme: [aTheme()], judgement: [whole, aJudgement()] })).toEqual([])
})
