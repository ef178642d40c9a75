// Measures, in a fresh process, how long all checks take on the largest briefing and on the filled example.
import { createReader } from '../../src/main/intake/create-reader'
import { readExample } from '../../src/main/services/example/example-service'
import { newId } from '../../src/main/services/ids'
import { assessFindings } from '../../src/shared/domain/checks/assess-findings'
import { findFindings } from '../../src/shared/domain/checks/find-findings'
import type { Meeting } from '../../src/shared/domain/meeting'
import { createLargeBriefing } from './large-briefing'
import { repeat, report } from './stopwatch'

const MOMENT = '2026-01-05T10:00:00.000Z'
const example = readExample(createReader(), newId, MOMENT)
if (!example.ok) throw new Error(example.problem.code)

/** Each meeting differs from the one before, as after an edit. */
function check(meeting: Meeting, run: number): void {
  const edited = { ...meeting, fields: { ...meeting.fields, place: `Hall ${String(run + 100)}` } }
  assessFindings(findFindings(edited, MOMENT), edited.lists.acceptance)
}

const large = createLargeBriefing()
report({
  large: await repeat(60, 10, (run) => check(large, run)),
  example: await repeat(60, 10, (run) => check(example.value, run)),
})
