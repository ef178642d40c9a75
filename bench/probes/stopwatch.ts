/** Milliseconds that `work` takes, with what it gives. */
export async function timed<Value>(work: () => Value | Promise<Value>): Promise<{ readonly ms: number; readonly value: Value }> {
  const startedAt = performance.now()
  const value = await work()
  return { ms: performance.now() - startedAt, value }
}

/** Milliseconds of each of `runs` repetitions, one after the other; what came before `skip` is not counted. */
export async function repeat(runs: number, skip: number, work: (run: number) => unknown): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = -skip; run < runs; run += 1) {
    const { ms } = await timed(() => work(run))
    if (run >= 0) times.push(ms)
  }
  return times
}

/** Hands the measurements to the process that started this one. */
export function report(measured: unknown): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}
