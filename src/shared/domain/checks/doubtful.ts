import type { Evidence } from '../evidence'
import type { Source } from '../source'

/** The source is graded as not usually reliable or unreliable (NATO AJP-2.1); F, where every source starts, says nothing. */
export function isDoubtfulSource(source: Source | undefined): boolean {
  return source?.reliability === 'D' || source?.reliability === 'E'
}

/** The item is graded as doubtful or improbable (NATO AJP-2.1); 6, where every item starts, says nothing. */
export function isDoubtfulItem({ grade }: Evidence): boolean {
  return grade === '4' || grade === '5'
}

/** The passage is doubtful, by itself or by its source. */
export function isDoubtful(evidence: Evidence, source: Source | undefined): boolean {
  return isDoubtfulItem(evidence) || isDoubtfulSource(source)
}
