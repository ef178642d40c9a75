import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anId } from '../../shared/testing/builders'
import { createMeetingStore } from './meeting-store'
import { aFolder, valueOf } from './testing/library'
import { createRandom } from './testing/random'
import { buildChild, startChild, type ChildScript } from './testing/run-child'

/** How many writers are killed; more on demand. */
const KILLS = Number(process.env['SHERPA_KILLS'] ?? 60)
const MS_A_KILL = 2_000

let script: ChildScript
beforeAll(async () => {
  script = await buildChild()
})
afterAll(() => script.remove())

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

test(
  `nothing that was reported as saved is lost in ${String(KILLS)} kills of a writer, and its lock is taken over`,
  async () => {
    const root = await aFolder()
    const random = createRandom(1)
    let interrupted = 0
    let saves = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startChild(script, ['save-on-and-on', root])
      expect(await child.nextAnswer()).toBeTypeOf('number')
      await setTimeout(random() * 30)
      child.process.kill('SIGKILL')
      await child.ended
      if (await exists(join(root, 'meetings', `${anId(1)}.json.tmp`))) interrupted++
      const { tracked, recovery } = valueOf(await createMeetingStore(root).load(anId(1)))
      const acknowledged = Number(child.answers.at(-1))
      const found = Number(tracked.meeting.fields.title)
      expect(recovery).toBeNull()
      // One save may have reached the disk in the moment before it could be reported.
      expect([acknowledged, acknowledged + 1]).toContain(found)
      saves += child.answers.length
    }
    expect(saves).toBeGreaterThanOrEqual(KILLS)
    expect(interrupted, 'kills in the middle of a save').toBeGreaterThan(0)
    process.stdout.write(`killed ${String(KILLS)} writers, ${String(interrupted)} inside a save; ${String(saves)} saves, 0 lost\n`)
  },
  KILLS * MS_A_KILL,
)
