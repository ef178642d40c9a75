import { expect, test } from 'vitest'
import { aJudgement, anId, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { mixedSentence } from './mixed-sentence'

test('likelihood and confidence stand in sentences of their own', () => {
  const mixed = aJudgement({ text: 'We have high confidence that a delay is likely.' })
  const parted = aJudgement({ id: anId(471), text: 'A delay is likely. Our confidence is high.' })
  const found = tryCheck(mixedSentence, {}, { theme: [aTheme()], judgement: [mixed, parted] })
  expect(found).toMatchObject([{ fact: { kind: 'judgement', id: mixed.id } }])
})

test('the background of a theme is read too', () => {
  const theme = aTheme({ background: 'Este probabil să cedeze, cu încredere ridicată.' })
  expect(tryCheck(mixedSentence, {}, { theme: [theme] })).toHaveLength(1)
})
