import { expect, test } from 'vitest'
import { aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { noHost } from './no-host'

test('somebody has to invite, alone or with others', () => {
  expect(tryCheck(noHost, {}, { party: [aParty()] })).toHaveLength(1)
  expect(tryCheck(noHost, {}, { party: [aParty({ role: 'co-host' })] })).toEqual([])
})
