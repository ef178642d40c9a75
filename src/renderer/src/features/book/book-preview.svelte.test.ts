import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { problem, ProblemError } from '../../../../shared/ipc/problem'
import { BookPreview, type PageWarning } from './book-preview.svelte'
import type { PdfBook } from './pdf-book'

interface Loaded {
  readonly pdf: Uint8Array
  readonly warnings: readonly PageWarning[]
}

/** A desk whose answers come when the test says so. */
class Desk {
  readonly requests: PromiseWithResolvers[] = []
  readonly destroyed: number[] = []
  isUnreadable = false
  isStopped = false
  readonly preview = new BookPreview({ load: () => this.#load(), startReader: () => Promise.resolve(this.#reader()) })

  #revision = 0

  change(): void {
    this.preview.refresh(++this.#revision)
  }

  answer(request: number, warnings: readonly PageWarning[] = []): Promise<void> {
    this.requests[request]?.resolve({ pdf: Uint8Array.of(request), warnings })
    return settle()
  }

  refuse(request: number, cause: Error): Promise<void> {
    this.requests[request]?.reject(cause)
    return settle()
  }

  #load(): Promise<Loaded> {
    return new Promise((resolve, reject) => this.requests.push({ resolve, reject }))
  }

  #reader() {
    return { open: (pdf: Uint8Array) => this.#open(pdf[0] ?? 0), stop: () => void (this.isStopped = true) }
  }

  #open(number: number): Promise<PdfBook> {
    if (this.isUnreadable) return Promise.reject(new Error('unreadable'))
    return Promise.resolve({
      sizes: Array.from({ length: number + 1 }, () => ({ width: 595, height: 842 })),
      draw: () => Promise.reject(new Error('nothing is drawn here')),
      textOf: () => Promise.resolve(''),
      destroy: () => Promise.resolve(void this.destroyed.push(number)),
    })
  }
}

interface PromiseWithResolvers {
  readonly resolve: (loaded: Loaded) => void
  readonly reject: (cause: Error) => void
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}
const pages = ({ preview }: Desk) => preview.book?.sizes.length ?? 0

async function shownOnce(): Promise<Desk> {
  const desk = new Desk()
  desk.change()
  await settle()
  await desk.answer(0)
  return desk
}

describe('BookPreview', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks for the first pages at once', async () => {
    const desk = await shownOnce()
    expect(pages(desk)).toBe(1)
    expect(desk.preview.isUpdating).toBe(false)
  })

  it('asks for nothing while the meeting stays as it is', async () => {
    const desk = await shownOnce()
    desk.preview.refresh(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(desk.requests).toHaveLength(1)
    expect(desk.preview.isUpdating).toBe(false)
  })

  it('waits until changes are calm and asks once for all of them', async () => {
    const desk = await shownOnce()
    for (let change = 0; change < 5; change++) {
      desk.change()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(desk.requests).toHaveLength(1)
    expect(desk.preview.isUpdating).toBe(true)
    await vi.advanceTimersByTimeAsync(300)
    expect(desk.requests).toHaveLength(2)
  })

  it('keeps the former pages until the new ones are there, then frees them', async () => {
    const desk = await shownOnce()
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    expect(pages(desk)).toBe(1)
    expect(desk.destroyed).toEqual([])
    await desk.answer(1)
    expect(pages(desk)).toBe(2)
    expect(desk.destroyed).toEqual([0])
  })

  it('lets the newest request win, in whatever order the answers come', async () => {
    const desk = await shownOnce()
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    await desk.answer(2)
    await desk.answer(1)
    expect(pages(desk)).toBe(3)
    expect(desk.preview.isUpdating).toBe(false)
  })

  it('has the warnings of the newest pages only', async () => {
    const desk = await shownOnce()
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    await desk.answer(2, [{ theme: 1, pages: 3 }])
    await desk.answer(1, [{ theme: 7, pages: 9 }])
    expect(desk.preview.warnings).toEqual([{ theme: 1, pages: 3 }])
  })

  it('ignores the failure of a request that has been replaced', async () => {
    const desk = await shownOnce()
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    desk.change()
    await desk.refuse(1, new ProblemError(problem('book-stopped')))
    expect(desk.preview.problem).toBeNull()
    expect(desk.preview.isUpdating).toBe(true)
  })

  it('tells a problem beside the former pages and forgets it when pages come again', async () => {
    const desk = await shownOnce()
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    await desk.refuse(1, new ProblemError(problem('book-too-slow')))
    expect(desk.preview.problem?.code).toBe('book-too-slow')
    expect(pages(desk)).toBe(1)
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    await desk.answer(2)
    expect(desk.preview.problem).toBeNull()
  })

  it('says when pages came that cannot be drawn', async () => {
    const desk = new Desk()
    desk.isUnreadable = true
    desk.change()
    await settle()
    await desk.answer(0)
    expect(desk.preview.isUndrawable).toBe(true)
    expect(desk.preview.problem).toBeNull()
  })

  it('frees every book over many changes, and the worker at the end', async () => {
    const desk = await shownOnce()
    for (let change = 1; change <= 50; change++) {
      desk.change()
      await vi.advanceTimersByTimeAsync(300)
      await desk.answer(change)
    }
    expect(desk.destroyed).toHaveLength(50)
    await desk.preview.close()
    expect(desk.destroyed).toHaveLength(51)
    expect(desk.preview.book).toBeNull()
    expect(desk.isStopped).toBe(true)
  })

  it('frees pages that come after it was closed', async () => {
    const desk = await shownOnce()
    desk.change()
    await vi.advanceTimersByTimeAsync(300)
    await desk.preview.close()
    await desk.answer(1)
    expect(desk.preview.book).toBeNull()
    expect(desk.destroyed).toEqual([0])
  })
})
