import { expect, test } from 'vitest'
import { aPoint, aTheme } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { themeHeadings } from './theme-headings'

test('only what is certain to be raised is prepared in full', () => {
  const point = aPoint({ themeId: aTheme().id })
  expect(tryCheck(themeHeadings, {}, { theme: [aTheme()], point: [point] })).toMatchObject([{ values: { count: 6 } }])
  expect(tryCheck(themeHeadings, {}, { theme: [aTheme()], point: [{ ...point, tier: 'might' }] })).toEqual([])
})
