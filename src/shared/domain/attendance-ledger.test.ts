import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMeeting, anAttendance, anId, aParty, aPerson, aPosition, aProgrammeItem, aTheme } from '../testing/builders'
import { ATTENDANCE_STATUSES, changeAttendance, type Attendance } from './attendance'
import { changesOf, ledgerOf } from './attendance-ledger'

const NORWAY = aParty()
const FRANCE = aParty({ id: anId(11), name: 'France' })
const INGRID = aPerson({ partyId: NORWAY.id })
const LUC = aPerson({ id: anId(21), name: 'Luc Moreau', partyId: FRANCE.id })
const POSITIONS = [aPosition({ stance: 'reserves' }), aPosition({ id: anId(451), partyId: FRANCE.id })]
const PLENARY = aProgrammeItem({ leadPersonId: INGRID.id, speakers: [{ personId: LUC.id, minutes: 5 }] })

function ledger(attendance: readonly Attendance[]) {
  const lists = { party: [NORWAY, FRANCE], person: [INGRID, LUC], theme: [aTheme()], position: POSITIONS, programme: [PLENARY] }
  return ledgerOf(aMeeting({ expectedLeaders: { count: 5, qualifier: 'around' } }, { ...lists, attendance }))
}

describe('the ledger of attendance', () => {
  it('has everybody once, unknown while nothing is recorded', () => {
    const { entries, counts } = ledger([])
    expect(entries.map(({ person, status, attendance }) => [person.name, status, attendance])).toEqual([
      ['Ingrid Solheim', 'unknown', null],
      ['Luc Moreau', 'unknown', null],
    ])
    expect(counts).toMatchObject({ listed: 2, coming: 0, away: 0, notHeard: 2, unnamed: 3 })
  })

  it('says which theme comes out otherwise because a delegation is away, and what of the programme is left without a lead', () => {
    const [ingrid] = ledger([anAttendance({ status: 'absent' })]).entries
    expect(ingrid?.themes).toMatchObject([{ number: 1, outcome: 'reached', outcomeIfPresent: 'not-reached' }])
    expect(ingrid?.items).toMatchObject([{ item: { title: 'Opening session' }, isLead: true, isSpeaker: false }])
  })

  it('counts no effect on a theme where somebody stands in, and none of somebody who comes', () => {
    const [ingrid] = ledger([anAttendance({ status: 'represented', standIn: 'Nils Berg' })]).entries
    expect(ingrid).toMatchObject({ themes: [], items: [{ isLead: true }] })
    expect(ledger([anAttendance({ status: 'late' })]).entries[0]).toMatchObject({ themes: [], items: [] })
  })

  it('finds the speaker who stays away', () => {
    const away = anAttendance({ personId: LUC.id, status: 'absent' })
    expect(ledger([away]).entries[1]?.items).toMatchObject([{ isLead: false, isSpeaker: true }])
  })

  it('counts every head in exactly one status', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ATTENDANCE_STATUSES), fc.constantFrom(...ATTENDANCE_STATUSES), (first, second) => {
        const { counts } = ledger([anAttendance({ status: first }), anAttendance({ id: anId(31), personId: LUC.id, status: second })])
        expect(Object.values(counts.byStatus).reduce((sum, count) => sum + count, 0)).toBe(2)
        expect(counts.coming + counts.away + counts.notHeard).toBe(2)
      }),
    )
  })
})

describe('the history of an attendance', () => {
  it('says from what to what it went, the last change first', () => {
    const confirmed = changeAttendance(anAttendance(), { status: 'confirmed' }, '2026-01-05T10:00:00.000Z')
    const absent = changeAttendance(confirmed, { status: 'absent', reason: 'a storm' }, '2026-01-05T11:00:00.000Z')
    expect(changesOf(absent)).toMatchObject([
      { at: '2026-01-05T11:00:00.000Z', from: { status: 'confirmed' }, to: { status: 'absent', reason: 'a storm' } },
      { at: '2026-01-05T10:00:00.000Z', from: { status: 'expected' }, to: { status: 'confirmed' } },
    ])
    expect(changesOf(anAttendance())).toEqual([])
  })
})
