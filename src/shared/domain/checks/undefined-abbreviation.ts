import { abbreviationsIn, explainedIn, readersTexts } from './abbreviations'
import { foundAtMeeting, type Check } from './check'
import type { Ground } from './ground'

/** A short form that the book does not explain and that not every reader knows; told once for each, by the alphabet. */
export const undefinedAbbreviation: Check = {
  name: 'undefined-abbreviation',
  severity: 'hint',
  area: 'points',
  kind: 'form',
  source: 'sherpa',
  find: ({ meeting }: Ground) => {
    const explained = explainedIn(meeting)
    const used = new Set(readersTexts(meeting).flatMap(abbreviationsIn))
    const open = [...used].filter((short) => !explained.has(short)).toSorted()
    return open.map((short) => foundAtMeeting(meeting, 'abbreviations', { short }, short))
  },
}
