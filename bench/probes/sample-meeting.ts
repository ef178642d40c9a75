import { createReader } from '../../src/main/intake/create-reader'
import { draftBriefing } from '../../src/main/services/draft-briefing'
import { SAMPLE } from '../../src/main/services/sample'
import type { Meeting } from '../../src/shared/domain/meeting'

/** The briefing that the application's own sample becomes, with everything the rules are reasonably sure of taken in. */
export function draftSample(): Meeting {
  const raw = { name: SAMPLE.name, bytes: SAMPLE.bytes }
  const drafted = createReader()(raw)
  if (!drafted.ok) throw new Error(drafted.problem.code)
  return draftBriefing([{ raw, drafted: drafted.value }], '2026-01-05', 'en')
}
