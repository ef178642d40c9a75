// Measures, in a fresh process, how long a text of 1,000 words takes to become a draft.
import { repeat, report, timed } from './stopwatch'
import { TEXTS } from './texts'

const chosen = (['en', 'ro', 'fr'] as const).find((each) => each === process.argv[2]) ?? 'en'
const bytes = Buffer.from(TEXTS[chosen], 'utf8')

const loaded = await timed(async () => (await import('../../src/main/intake/create-reader')).createReader())
const draft = () => {
  const drafted = loaded.value({ name: 'bench.txt', bytes })
  if (!drafted.ok || drafted.value.findings.length === 0) throw new Error('The text gave no draft')
}
const first = await timed(draft)
report({ cold: loaded.ms + first.ms, first: first.ms, warm: await repeat(20, 5, draft) })
