import { expect, test } from 'vitest'
import { aMeeting, anId, aParty } from '../../testing/builders'
import type { Fact } from '../evidence'
import { decideFor } from './decide-conflict'

const meeting = aMeeting({}, { party: [aParty()] })
const decide = (kind: Fact['kind'], field: string, stated: string) => decideFor(meeting, { kind, id: anId(5), field }, stated)

test.each([
  ['place', 'Oslo', { place: 'Oslo' }],
  ['day', '2026-01-07', { day: '2026-01-07' }],
  ['day', 'Wednesday', { dateWords: 'Wednesday' }],
  ['expectedLeaders', 'around 27 leaders', { expectedLeaders: { count: 27, qualifier: 'around' } }],
  ['expectedLeaders', 'thirty', { expectedLeaders: { count: 30, qualifier: '' } }],
  ['declaredThemes', '5', { declaredThemes: 5 }],
])('the meeting takes %s: %s', (field, stated, changes) => {
  expect(decide('meeting', field, stated)).toEqual({ kind: 'set-fields', changes })
})

test('a field that takes only some values takes those', () => {
  expect(decide('attendance', 'status', 'confirmed')).toMatchObject({ changes: { status: 'confirmed' } })
  expect(decide('party', 'role', 'co-host')).toMatchObject({ changes: { role: 'co-host' } })
  expect(decide('person', 'partyId', 'Norway')).toMatchObject({ changes: { partyId: aParty().id } })
  expect(decide('commitment', 'amount', '12 000 troops')).toMatchObject({ changes: { amount: 12_000 } })
  expect(decide('commitment', 'due', '2026-03-01')).toMatchObject({ changes: { due: '2026-03-01' } })
})

test.each([
  ['attendance', 'status', 'perhaps'],
  ['meeting', 'declaredThemes', 'several'],
  ['meeting', 'expectedLeaders', '1.5'],
  ['person', 'partyId', 'Atlantis'],
  ['commitment', 'due', 'by spring'],
  ['party', 'name', ' '],
  ['position', 'stance', 'We support it.'],
] as const)('words that are no value of %s %s change nothing', (kind, field, stated) => {
  expect(decide(kind, field, stated)).toBeNull()
})
