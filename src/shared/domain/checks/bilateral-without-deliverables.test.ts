import { expect, test } from 'vitest'
import { aBilateral, aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { bilateralWithoutDeliverables } from './bilateral-without-deliverables'

test('a conversation is to bring something', () => {
  const lists = { party: [aParty()] }
  expect(tryCheck(bilateralWithoutDeliverables, {}, { ...lists, bilateral: [aBilateral()] })).toHaveLength(1)
  const bilateral = [aBilateral({ deliverables: ['A date for the signature'] })]
  expect(tryCheck(bilateralWithoutDeliverables, {}, { ...lists, bilateral })).toEqual([])
})
