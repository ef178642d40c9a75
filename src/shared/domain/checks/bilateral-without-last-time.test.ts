import { expect, test } from 'vitest'
import { aBilateral, aParty, aPerson } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { bilateralWithoutLastTime } from './bilateral-without-last-time'

test('the last time is told with the conversation or with the person', () => {
  const lists = { party: [aParty()], person: [aPerson()] }
  const bilateral = aBilateral({ personId: aPerson().id })
  expect(tryCheck(bilateralWithoutLastTime, {}, { ...lists, bilateral: [bilateral] })).toMatchObject([{ values: { party: 'Norway' } }])
  expect(tryCheck(bilateralWithoutLastTime, {}, { ...lists, bilateral: [{ ...bilateral, lastTime: 'In May.' }] })).toEqual([])
  const met = { ...lists, person: [aPerson({ lastMet: '2025-05-02' })], bilateral: [bilateral] }
  expect(tryCheck(bilateralWithoutLastTime, {}, met)).toEqual([])
})
