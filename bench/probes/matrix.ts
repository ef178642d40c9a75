// Measures, in a fresh process, what the model and the book take for a matrix of 200 parties and 40 themes with all positions recorded.
import { applyCommand } from '../../src/shared/domain/apply-command'
import { assessThemes } from '../../src/shared/domain/consensus'
import { createNativeEngine } from '../../src/main/book/typst-native-engine'
import { loadFonts } from '../../src/main/book/fonts'
import { compose } from '../../src/main/services/book-service'
import type { Meeting } from '../../src/shared/domain/meeting'
import { createFullMatrix } from './full-matrix'
import { repeat, report } from './stopwatch'

const MOMENT = '2026-01-05T10:00:00.000Z'
const [, , fontFolder = 'out/main/fonts'] = process.argv

const large = createFullMatrix(200, 40)
const small = createFullMatrix(20, 10)
const engine = createNativeEngine(await loadFonts(fontFolder))

async function print(meeting: Meeting, run: number): Promise<void> {
  const edited = { ...meeting, fields: { ...meeting.fields, place: `Paris, hall ${String(run + 100)}` } }
  const book = await compose({ compositor: { compile: engine.compile, cancel: engine.dispose }, now: () => MOMENT }, edited)
  if (!book.ok) throw new Error(book.problem.code)
}

function changeOne(run: number): void {
  const id = large.lists.position[(run + 10) * 70]?.id ?? ''
  const changed = applyCommand(large, { kind: 'change', of: 'position', id, changes: { stance: 'opposes' } }, MOMENT)
  if (!changed.ok) throw new Error(changed.problem.code)
}

report({
  consensus: await repeat(50, 10, () => assessThemes(large)),
  change: await repeat(50, 10, changeOne),
  smallBook: await repeat(5, 1, (run) => print(small, run)),
  largeBook: await repeat(5, 1, (run) => print(large, run)),
})
