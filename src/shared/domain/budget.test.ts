import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMeeting, anId, aPoint, aTheme } from '../testing/builders'
import { assessBudget } from './budget'
import type { MeetingFields } from './meeting'
import { POINT_KINDS, TIERS, type Point } from './point'
import { plainLine } from './rich-text'

const THEME = aTheme({ minutes: 2 })
const words = (count: number) => plainLine(Array.from({ length: count }, () => 'word').join(' '))
const said = (changes: Partial<Point>) => aPoint({ themeId: THEME.id, text: words(130), ...changes })

function assess(points: readonly Point[], fields: Partial<MeetingFields> = {}, theme = THEME) {
  return assessBudget(aMeeting(fields, { theme: [theme], point: points.map((each, at) => ({ ...each, id: anId(500 + at) })) }))
}

describe('assessBudget', () => {
  it('takes a minute for 130 English words, longer with interpretation, and the pace set by hand', () => {
    const needed = (fields: Partial<MeetingFields>) => assess([said({})], fields).themes[0]?.needed
    expect(needed({})).toBe(60)
    expect(needed({ interpretation: 'simultaneous' })).toBe(67)
    expect(needed({ interpretation: 'consecutive' })).toBe(120)
    expect(needed({ wordsPerMinute: 65 })).toBe(120)
    expect(needed({ speakingLanguage: 'ro' })).toBe(63)
    expect(needed({ speakingLanguage: 'xx' })).toBe(65)
  })

  it('counts the words of languages that write none apart', () => {
    const { themes } = assess([said({ text: plainLine('我们支持停火') })], { speakingLanguage: 'zh' })
    expect(themes[0]?.needed).toBeGreaterThan(0)
  })

  it('counts what is spoken in any case, and keeps apart what waits until somebody raises it', () => {
    const kinds = POINT_KINDS.map((kind) => said({ kind, seconds: 10 }))
    const background = said({ isSayable: false, seconds: 1000 })
    expect(assess([...kinds, background]).themes).toMatchObject([{ given: 120, needed: 20, inReserve: 20, excess: 0, doesNotFit: [] }])
  })

  it('leaves the points of a conversation out, which has a time of its own', () => {
    const { general, meeting } = assess([said({ themeId: null, bilateralId: anId(52), seconds: 10 }), said({ themeId: null, seconds: 20 })])
    expect([general.needed, meeting.needed]).toEqual([20, 20])
  })

  it('says what does not fit: questions before points to make, what is unlikely before what is certain', () => {
    const points = [
      said({ kind: 'to-ask', seconds: 40 }),
      said({ tier: 'unlikely', seconds: 50 }),
      said({ seconds: 70 }),
      said({ tier: 'might', seconds: 30 }),
    ]
    const [theme] = assess(points).themes
    expect(theme).toMatchObject({ needed: 190, excess: 70 })
    expect(theme?.doesNotFit.map(({ point }) => point.id)).toEqual([anId(501), anId(500)])
  })

  it('judges nothing without minutes, and the meeting only when each theme has some', () => {
    const open = assess([said({ seconds: 999 })], {}, aTheme())
    expect(open.themes[0]).toMatchObject({ given: null, needed: 999, excess: 0, doesNotFit: [] })
    expect(open.meeting.given).toBeNull()
    expect(assess([]).meeting.given).toBe(120)
    expect(assessBudget(aMeeting()).meeting).toMatchObject({ given: null, needed: 0 })
  })

  it('counts a point without a theme against the whole meeting', () => {
    const { general, meeting } = assess([said({ seconds: 100 }), said({ themeId: null, seconds: 50 })])
    expect(general).toMatchObject({ themeId: null, given: null, needed: 50 })
    expect(meeting).toMatchObject({ given: 120, needed: 150, excess: 30 })
  })

  it('fits exactly when there is no excess, and what is left fits', () => {
    const point = fc.record({ kind: fc.constantFrom(...POINT_KINDS), tier: fc.constantFrom(...TIERS), seconds: fc.nat(90) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const [theme] = assess(points.map(said)).themes
        const lost = theme?.doesNotFit.reduce((sum, { seconds }) => sum + seconds, 0) ?? 0
        expect(lost === 0).toBe(theme?.excess === 0)
        expect((theme?.needed ?? 0) - lost).toBeLessThanOrEqual(120)
      }),
    )
  })
})
