import { foundAt, foundAtMeeting, type Found, type Check } from './check'
import type { Point } from '../point'
import type { Ground } from './ground'
import { WORDS_OF_A_SIDE } from './page-measures'
import { countWords, pointWords } from './prose'

/** What the leader is to say on one matter takes more than one page. */
export const pointsOverPage: Check = {
  name: 'points-over-page',
  severity: 'warning',
  area: 'points',
  kind: 'too-long',
  source: 'sherpa',
  find: findOverPage,
}

function findOverPage({ meeting, pointsOf }: Ground): readonly Found[] {
  const values = (themeId: string | null, title: string) => ({ title, words: countSpoken(pointsOf(themeId)), most: WORDS_OF_A_SIDE })
  const all = [
    foundAtMeeting(meeting, 'keyPoints', values(null, meeting.fields.title)),
    ...meeting.lists.theme.map(({ id, title }) => foundAt('theme', id, 'title', values(id, title))),
  ]
  return all.filter((each) => Number(each.values['words']) > WORDS_OF_A_SIDE)
}

function countSpoken(points: readonly Point[]): number {
  const spoken = points.filter(({ kind }) => kind !== 'to-listen-for' && kind !== 'avoid')
  return spoken.reduce((sum, point) => sum + countWords(pointWords(point)), 0)
}
