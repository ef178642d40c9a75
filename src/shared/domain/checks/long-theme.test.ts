import { expect, test } from 'vitest'
import { aJudgement, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { longTheme } from './long-theme'

test('everything that is printed about a theme counts', () => {
  const words = 'The ice opens in March. '.repeat(100)
  const theme = aTheme({ background: words })
  expect(tryCheck(longTheme, {}, { theme: [theme] })).toEqual([])
  const statement = aJudgement({ text: words })
  expect(tryCheck(longTheme, {}, { theme: [theme], judgement: [statement] })).toMatchObject([{ values: { words: 1000, most: 900 } }])
})
