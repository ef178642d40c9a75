import { describe, expect, test } from 'vitest'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { EDIT_PACE, SaveQueue, type SaveState } from './save-queue'
import type { StorageProblem } from './storage-problem'
import { FakeClock } from './testing/fake-clock'

const DISK_FULL: StorageProblem = { code: 'disk-full', file: 'x.json' }

/** A queue over a disk that writes when it is told to. */
function aQueue() {
  const clock = new FakeClock()
  const states: SaveState[] = []
  const written: number[] = []
  const finishers: ((result: Result<void, StorageProblem>) => void)[] = []
  const write = (value: number): Promise<Result<void, StorageProblem>> => {
    written.push(value)
    return new Promise((resolve) => finishers.push(resolve))
  }
  const queue = new SaveQueue<number>({ clock, pace: EDIT_PACE, write, onState: (state) => states.push(state) })
  const finish = async (result: Result<void, StorageProblem> = succeed(undefined)): Promise<void> => {
    finishers.shift()?.(result)
    await new Promise(setImmediate)
  }
  return { clock, states, written, queue, finish }
}

describe('SaveQueue', () => {
  test('waits for 400 quiet milliseconds and writes the newest value only', async () => {
    const { clock, written, queue, finish } = aQueue()
    const first = queue.submit(1)
    clock.pass(399)
    const second = queue.submit(2)
    clock.pass(399)
    expect(written).toEqual([])
    clock.pass(1)
    expect(written).toEqual([2])
    await finish()
    expect(await Promise.all([first, second])).toEqual([succeed(undefined), succeed(undefined)])
  })

  test('is never more than a second behind, also while somebody keeps typing', () => {
    const { clock, written, queue } = aQueue()
    for (let key = 0; key < 9; key++) {
      void queue.submit(key)
      clock.pass(100)
    }
    expect(written).toEqual([])
    void queue.submit(9)
    clock.pass(100)
    expect(written).toEqual([9])
  })

  test('does not care when the clock is set back', () => {
    const { clock, written, queue } = aQueue()
    void queue.submit(1)
    clock.set('2020-01-01T00:00:00.000Z')
    clock.pass(400)
    expect(written).toEqual([1])
  })

  test('never writes twice at a time; a promise waits for its own value and not for later ones', async () => {
    const { clock, states, written, queue, finish } = aQueue()
    let isFirstSaved = false
    const first = queue.submit(1).then(() => (isFirstSaved = true))
    clock.pass(400)
    const second = queue.submit(2)
    clock.pass(400)
    expect(written).toEqual([1])
    await finish()
    await first
    expect(isFirstSaved).toBe(true)
    expect(written).toEqual([1, 2])
    expect(states).toEqual([{ state: 'saving' }])
    await finish()
    expect(await second).toEqual(succeed(undefined))
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved' }])
    expect(queue.unsaved).toBeNull()
  })

  test('flush writes at once, and again what arrived during a write', async () => {
    const { clock, written, queue, finish } = aQueue()
    void queue.submit(1)
    const early = queue.flush()
    void queue.submit(2)
    let isDone = false
    const late = queue.flush().then(() => (isDone = true))
    await finish()
    expect(await early).toEqual(succeed(undefined))
    expect([written, isDone]).toEqual([[1, 2], false])
    await finish()
    await late
    clock.pass(10_000)
    expect(written).toEqual([1, 2])
  })

  test('flush without anything to save writes nothing', async () => {
    const { written, queue } = aQueue()
    expect(await queue.flush()).toEqual(succeed(undefined))
    expect(written).toEqual([])
  })

  test('keeps a value that could not be saved and tries it again with a flush', async () => {
    const { clock, states, written, queue, finish } = aQueue()
    const saving = queue.submit(1)
    clock.pass(400)
    await finish(fail(DISK_FULL))
    expect(await saving).toEqual(fail(DISK_FULL))
    expect(queue.unsaved).toEqual({ value: 1 })
    const again = queue.flush()
    await finish()
    expect(await again).toEqual(succeed(undefined))
    expect(written).toEqual([1, 1])
    expect(states).toEqual([{ state: 'saving' }, { state: 'failed', problem: DISK_FULL }, { state: 'saved' }])
  })

  test('tries a failed value again with the next change', async () => {
    const { clock, states, queue, finish } = aQueue()
    void queue.submit(1)
    clock.pass(400)
    await finish(fail(DISK_FULL))
    const next = queue.submit(2)
    clock.pass(400)
    await finish()
    expect(await next).toEqual(succeed(undefined))
    expect(states.map(({ state }) => state)).toEqual(['saving', 'failed', 'saving', 'saved'])
  })
})
