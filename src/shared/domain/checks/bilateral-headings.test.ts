import { expect, test } from 'vitest'
import { aBilateral, aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { bilateralHeadings } from './bilateral-headings'

test('the empty headings of a conversation are counted', () => {
  const [full, half] = [
    aBilateral({ headings: headingsOf('Words.') }),
    aBilateral({ headings: { ...headingsOf('Words.'), pressLine: '' } }),
  ]
  expect(tryCheck(bilateralHeadings, {}, { party: [aParty()], bilateral: [full] })).toEqual([])
  expect(tryCheck(bilateralHeadings, {}, { party: [aParty()], bilateral: [half] })).toMatchObject([{ values: { count: 1 } }])
})

function headingsOf(text: string) {
  return { ourObjectives: text, argumentsToUse: text, tacticalArguments: text, theirObjectives: text, ourResponse: text, pressLine: text }
}
