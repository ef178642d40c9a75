import { beforeEach, expect, it } from 'vitest'
import { aMeeting, anId, aParty, aPosition, aTheme } from '../../../../shared/testing/builders'
import { overwriteGetLocale } from '../../../../messages/generated/runtime'
import { OpenMeeting } from '../../state/open-meeting.svelte'
import { FakeDesk } from '../../testing/fake-desk'
import { effectTexts } from './effect-text'
import { Removal } from './removal.svelte'

beforeEach(() => overwriteGetLocale(() => 'en'))

function desk() {
  const lone = aParty({ id: anId(11), name: 'NATO', countryCode: null })
  const fake = new FakeDesk(aMeeting({}, { party: [aParty(), lone], theme: [aTheme()], position: [aPosition()] }))
  const open = new OpenMeeting(fake.snapshot(), fake.api.meeting, fake.session().notices)
  return { open, removal: new Removal(open) }
}

it('says what goes with a party before anything goes, and undo brings it back', async () => {
  const { open, removal } = desk()
  const before = open.meeting
  await removal.ask('party', anId(10), 'Norway')
  expect(open.meeting).toBe(before)
  expect(effectTexts(removal.asked?.effects ?? [])).toEqual(['Goes with it: 1 position.'])
  await removal.confirm()
  expect(open.meeting.lists).toMatchObject({ party: [{ name: 'NATO' }], position: [] })
  await open.undo()
  expect(open.meeting).toEqual(before)
})

it('does nothing when it is called off', async () => {
  const { open, removal } = desk()
  await removal.ask('theme', anId(40), 'Safe passage')
  removal.cancel()
  await removal.confirm()
  expect(open.meeting.lists.theme).toHaveLength(1)
})

it('removes at once what nothing hangs on', async () => {
  const { open, removal } = desk()
  await removal.ask('party', anId(11), 'NATO')
  expect(removal.asked).toBeNull()
  expect(open.meeting.lists.party).toHaveLength(1)
})

it('tells what stays without its tie apart from what goes', () => {
  const texts = effectTexts([
    { kind: 'position', gone: 2, freed: 0 },
    { kind: 'commitment', gone: 0, freed: 3 },
    { kind: 'evidence', gone: 1, freed: 0 },
  ])
  expect(texts).toEqual([
    'Goes with it: 2 positions and 1 passage that supports a fact.',
    'Stays, but no longer tied to it: 3 commitments.',
  ])
})
