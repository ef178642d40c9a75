import { describe, expect, it } from 'vitest'
import { problem, ProblemError } from '../../../../shared/ipc/problem'
import type { Api } from '../../state/api'
import { BookExport } from './book-export.svelte'

type Progress = Parameters<Parameters<Api['book']['onExportProgressed']>[0]>[0]
type Exported = Awaited<ReturnType<Api['book']['exportPdf']>>

/** The part of the main process that exports, answering when the test says so. */
function aPress() {
  let listener: (progress: Progress) => void = () => undefined
  let settle: { resolve: (exported: Exported) => void; reject: (cause: Error) => void } | undefined
  let cancelled = 0
  const api: Api['book'] = {
    preview: () => Promise.reject(new Error('not asked for')),
    exportPdf: () => new Promise((resolve, reject) => (settle = { resolve, reject })),
    cancelExport: () => Promise.resolve((cancelled++, null)),
    onExportProgressed: (each) => {
      listener = each
      return () => (listener = () => undefined)
    },
  }
  return {
    api,
    progress: (progress: Progress) => listener(progress),
    resolve: (exported: Exported) => settle?.resolve(exported),
    reject: (cause: Error) => settle?.reject(cause),
    cancelled: () => cancelled,
  }
}

describe('BookExport', () => {
  it('follows the export of its own meeting to the file', async () => {
    const press = aPress()
    const exporting = new BookExport(press.api, 'mine')
    exporting.start()
    const run = exporting.run()
    expect(exporting.state).toEqual({ kind: 'running', phase: 'choosing' })
    press.progress({ meetingId: 'another', phase: 'writing' })
    press.progress({ meetingId: 'mine', phase: 'composing' })
    expect(exporting.state).toEqual({ kind: 'running', phase: 'composing' })
    press.resolve({ fileName: 'Book.pdf', pages: 6 })
    await run
    expect(exporting.state).toEqual({ kind: 'done', fileName: 'Book.pdf', pages: 6 })
    press.progress({ meetingId: 'mine', phase: 'writing' })
    expect(exporting.state.kind).toBe('done')
  })

  it('is idle again when no place was chosen', async () => {
    const press = aPress()
    const exporting = new BookExport(press.api, 'mine')
    const run = exporting.run()
    press.resolve(null)
    await run
    expect(exporting.state).toEqual({ kind: 'idle' })
  })

  it('tells why nothing was written', async () => {
    const press = aPress()
    const exporting = new BookExport(press.api, 'mine')
    const run = exporting.run()
    press.reject(new ProblemError(problem('disk-full')))
    await run
    expect(exporting.state).toEqual({ kind: 'failed', problem: problem('disk-full') })
  })

  it('can be stopped', async () => {
    const press = aPress()
    const exporting = new BookExport(press.api, 'mine')
    await exporting.cancel()
    expect(press.cancelled()).toBe(1)
  })
})
