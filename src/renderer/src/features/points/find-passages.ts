import type { Meeting } from '../../../../shared/domain/meeting'
import { passageOf, type Passage } from '../../state/evidence'

/** More are not listed; a few more letters narrow them down. */
const MOST = 100

/** The passages of a meeting whose words or source contain all the words of the query; each stretch of a source is listed once. */
export function findPassages(meeting: Meeting, query: string): readonly Passage[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  const found = new Map<string, Passage>()
  for (const { id } of meeting.lists.evidence) {
    const passage = passageOf(meeting, id)
    if (!passage || !words.every((word) => haystack(passage).includes(word))) continue
    const place = `${passage.source.id} ${passage.evidence.anchor.start} ${passage.evidence.anchor.end}`
    if (!found.has(place)) found.set(place, passage)
    if (found.size === MOST) break
  }
  return [...found.values()]
}

function haystack({ evidence, source }: Passage): string {
  return `${evidence.anchor.exact} ${source.title}`.toLocaleLowerCase()
}
