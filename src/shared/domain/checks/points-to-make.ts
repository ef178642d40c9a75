import { foundAt, foundAtMeeting, type Found } from './check'
import type { Ground } from './ground'

/** More points to make than this are too many to be heard. */
export const POINT_CEILING = 6

/** The themes, and the meeting as a whole, whose number of points to make is within a range, both ends included. */
export function findByPointCount({ meeting, pointsOf }: Ground, from: number, to: number): readonly Found[] {
  const countOf = (themeId: string | null) => pointsOf(themeId).filter(({ kind, level }) => kind === 'to-make' && level === 0).length
  const isMeant = (count: number) => count >= from && count <= to
  const general = countOf(null)
  const own = isMeant(general) ? [foundAtMeeting(meeting, 'keyPoints', { title: meeting.fields.title, count: general })] : []
  const themes = meeting.lists.theme.map(({ id, title }) => ({ id, values: { title, count: countOf(id) } }))
  return [...own, ...themes.filter(({ values }) => isMeant(values.count)).map(({ id, values }) => foundAt('theme', id, 'title', values))]
}
