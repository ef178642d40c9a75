import { describe, expect, it } from 'vitest'
import {
  aBilateral,
  aCommitment,
  aMandate,
  aMeeting,
  anEvidence,
  anId,
  aParty,
  aPerson,
  aPoint,
  aPosition,
  aProgrammeItem,
  aSource,
  aTheme,
} from '../testing/builders'
import { bilateralBrief } from './bilateral-brief'
import { plainLine } from './rich-text'

const HARBOURS = aTheme({ id: anId(41), title: 'Harbours' })
const TALK = aBilateral({ personId: anId(20), themeIds: [HARBOURS.id, anId(40)] })
const point = (number: number, changes: Parameters<typeof aPoint>[0]) =>
  aPoint({ id: anId(500 + number), themeId: anId(40), text: plainLine(`Point ${String(number)}`), ...changes })

const POINTS = [
  point(1, {}),
  point(2, { audience: 'the Prime Minister of NORWAY' }),
  point(3, { audience: 'Luc Moreau' }),
  point(4, { level: 1 }),
  point(5, { audience: 'norwayan press' }),
  point(6, { themeId: null, bilateralId: TALK.id }),
  point(7, { themeId: HARBOURS.id, audience: 'Norvège' }),
]

const MEETING = aMeeting(
  { zone: 'Europe/Oslo' },
  {
    party: [aParty(), aParty({ id: anId(11), name: 'France' })],
    person: [aPerson()],
    theme: [aTheme(), HARBOURS],
    position: [aPosition({ stance: 'reserves' }), aPosition({ id: anId(451), partyId: anId(11) })],
    mandate: [aMandate()],
    source: [aSource()],
    evidence: [anEvidence({ kind: 'position', id: anId(45), field: 'stance' })],
    point: POINTS,
    commitment: [aCommitment(), aCommitment({ id: anId(491), status: 'withdrawn' }), aCommitment({ id: anId(492), partyId: anId(11) })],
    bilateral: [TALK],
    programme: [
      aProgrammeItem({ id: anId(511), bilateralId: TALK.id, day: '2026-01-06', time: '15:00' }),
      aProgrammeItem({ id: anId(512), bilateralId: TALK.id, day: '2026-01-06', time: '09:00' }),
      aProgrammeItem({ id: anId(513) }),
    ],
  },
)

const brief = (otherNames: readonly string[] = []) => {
  const found = bilateralBrief(MEETING, TALK, otherNames)
  if (!found) throw new Error('no brief')
  return found
}

describe('the brief for a conversation', () => {
  it('looks up the themes in the order in which they are raised, with their own numbers', () => {
    expect(brief().themes.map(({ number, theme }) => [number, theme.title])).toEqual([
      [2, 'Harbours'],
      [1, 'Safe passage for ships'],
    ])
  })

  it('finds where the counterpart stands, how we know, and what our mandate makes of it', () => {
    const [harbours, ships] = brief().themes
    expect(ships).toMatchObject({ position: { id: anId(45), stance: 'reserves' }, view: 'outside', evidence: [{ id: anId(70) }] })
    expect(harbours).toMatchObject({ position: null, mandate: null, view: 'unknown', evidence: [] })
  })

  it('takes the points that are for everybody or name the counterpart, and not those for somebody else with what belongs to them', () => {
    expect(brief().themes[1]?.points.map(({ id }) => id)).toEqual([anId(501), anId(502)])
    expect(brief().themes[0]?.points).toEqual([])
    expect(brief(['Norvège']).themes[0]?.points.map(({ id }) => id)).toEqual([anId(507)])
  })

  it('has its own points, what was promised and not withdrawn, and its place in the programme in the order of time', () => {
    expect(brief().points.map(({ id }) => id)).toEqual([anId(506)])
    expect(brief().commitments.map(({ id }) => id)).toEqual([anId(49)])
    expect(brief().items.map(({ id }) => id)).toEqual([anId(512), anId(511)])
    expect(brief().person?.name).toBe('Ingrid Solheim')
  })

  it('is none without a counterpart', () => {
    expect(bilateralBrief(aMeeting(), TALK)).toBeNull()
  })
})
