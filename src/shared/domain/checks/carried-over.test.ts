import { expect, test } from 'vitest'
import { aCarried, aParty } from '../../testing/builders'
import { tryCheck } from '../../testing/try-check'
import { carriedOver } from './carried-over'

test('what comes from an earlier meeting is as old as that meeting', () => {
  const party = [aParty()]
  expect(tryCheck(carriedOver, {}, { party, carried: [aCarried()] })).toMatchObject([{ values: { count: 1 } }])
  expect(tryCheck(carriedOver, {}, { party, carried: [aCarried({ meetingDay: '2026-01-02' })] })).toEqual([])
  expect(tryCheck(carriedOver, {}, { party, carried: [aCarried({ meetingDay: null })] })).toHaveLength(1)
})
