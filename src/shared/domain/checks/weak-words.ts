import { foundAt, type Check, type Found } from './check'
import type { Evidence } from '../evidence'
import type { Ground } from './ground'
import { isDoubtful } from './doubtful'
import { pointWords } from './prose'

/** A point that is said aloud cites nothing but doubtful matter: sources graded D or E, items graded 4 or 5. */
export const weakWords: Check = {
  name: 'weak-words',
  severity: 'warning',
  area: 'points',
  kind: 'evidence',
  source: 'ajp-2-1',
  find: findWeakWords,
}

function findWeakWords({ meeting, sourceOf }: Ground): readonly Found[] {
  const evidence = new Map(meeting.lists.evidence.map((each) => [each.id, each]))
  const isWeak = (each: Evidence | undefined) => each !== undefined && isDoubtful(each, sourceOf(each.sourceId))
  return meeting.lists.point
    .filter(({ isSayable, text }) => {
      const cited = text.flatMap(({ cites }) => (cites === null ? [] : [evidence.get(cites)]))
      return isSayable && cited.length > 0 && cited.every(isWeak)
    })
    .map((point) => foundAt('point', point.id, 'text', { text: pointWords(point) }))
}
