// Tries thousands of damaged files of every format on the process that reads sources. Nothing may hang, crash, grow too large or write.
import { parseArgs } from 'node:util'
import { buildFuzz } from './fuzz/build-fuzz.mjs'
import { fuzzFamily } from './fuzz/fuzz-family.mjs'
import { compileMessages } from './lib/build.mjs'
import { runCommand, say, SetupError } from './lib/say.mjs'

const TRIES = 10_000
const SEED = 20_260_106

await runCommand(async () => {
  await compileMessages()
  const tools = await buildFuzz()
  const { families, tries, seed } = readArguments(Object.keys(tools.samples))
  let failures = 0
  for (const family of families) {
    const report = await fuzzFamily(tools, { family, tries, seed })
    failures += report.failures.length
    say(
      `${family}: ${report.tries} tried, ${report.read} read, ${report.refused} refused, ${report.failures.length} failed; slowest ${report.slowest} ms, at most ${report.peak} MB.`,
    )
    for (const failure of report.failures) say(`  ${failure}`)
  }
  return failures === 0 ? 0 : 1
})

/**
 * @param {readonly string[]} known
 * @returns {Readonly<{ families: readonly string[], tries: number, seed: number }>}
 */
function readArguments(known) {
  const options = /** @type {const} */ ({ tries: { type: 'string' }, seed: { type: 'string' } })
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [tries, seed] = [Number(values.tries ?? TRIES), Number(values.seed ?? SEED)]
  const isRight = positionals.every((name) => known.includes(name)) && Number.isInteger(tries) && tries > 0 && Number.isInteger(seed)
  if (!isRight) throw new SetupError(`Usage: npm run fuzz -- [${known.join(' | ')}]... [--tries N] [--seed N]`)
  return { families: positionals.length > 0 ? positionals : known, tries, seed }
}
