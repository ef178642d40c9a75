import { describe, expect, it } from 'vitest'
import { aBilateral, aContact, aMeeting, anAttendance, anId, aParty, aPerson, aPoint } from '../../../shared/testing/builders'
import { elementIdOf } from '../state/fact-place'
import { placeAsked, shownPerson } from './people-place'

const TALK = aBilateral()
const POINT = aPoint({ bilateralId: TALK.id })
const MEETING = aMeeting(
  {},
  {
    party: [aParty()],
    person: [aPerson()],
    attendance: [anAttendance({ status: 'absent' }), anAttendance({ id: anId(31), status: 'confirmed' })],
    bilateral: [TALK],
    contact: [aContact()],
    point: [POINT],
  },
)
const asked = (id: string, field: string) => placeAsked(MEETING, { kind: 'element', id: elementIdOf({ id, field }) })

describe('where a jump in the people of a meeting leads', () => {
  it('is the list for what stands there, and the page of the person for the rest', () => {
    expect(asked(aPerson().id, 'post')).toEqual({ part: 'people', personId: null })
    expect(asked(aPerson().id, 'biography')).toEqual({ part: 'people', personId: aPerson().id })
    expect(asked(anId(30), 'reason')).toEqual({ part: 'people', personId: null })
    expect(asked(anId(31), 'reason')).toEqual({ part: 'people', personId: aPerson().id })
    expect(asked(anId(31), 'status')).toEqual({ part: 'people', personId: null })
  })

  it('is the conversation for it and for its points, and the contacts for a contact', () => {
    expect(asked(TALK.id, 'lastTime')).toEqual({ part: 'bilaterals', personId: null, bilateralId: TALK.id })
    expect(asked(POINT.id, 'text')).toEqual({ part: 'bilaterals', personId: null, bilateralId: TALK.id })
    expect(asked(aContact().id, 'name')).toEqual({ part: 'contacts', personId: null })
  })

  it('is the list of people for anything else', () => {
    expect(asked(aParty().id, 'role')).toEqual({ part: 'people', personId: null })
    expect(shownPerson(MEETING, { part: 'people', personId: anId(999), bilateralId: null })).toBeUndefined()
    expect(shownPerson(MEETING, { part: 'people', personId: aPerson().id, bilateralId: null })?.name).toBe('Ingrid Solheim')
  })
})
