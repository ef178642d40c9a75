import { problem, ProblemError, type Problem } from '../../../../shared/ipc/problem'
import type { Api } from '../../state/api'

/** The calls of an export: of the book, or of another document that is made in the same way. */
type ExportApi = Pick<Api['book'], 'exportPdf' | 'cancelExport' | 'onExportProgressed'>

type Phase = 'choosing' | 'composing' | 'writing'

/** Where an export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly phase: Phase }
  | { readonly kind: 'done'; readonly fileName: string; readonly pages: number }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** Writing the book of a meeting to a file that a person chooses. */
export class BookExport {
  state = $state.raw<ExportState>({ kind: 'idle' })
  readonly #api: ExportApi
  readonly #meetingId: string

  constructor(api: ExportApi, meetingId: string) {
    this.#api = api
    this.#meetingId = meetingId
  }

  /** Follows the progress, until the returned function is called. */
  start(): () => void {
    return this.#api.onExportProgressed(({ meetingId, phase }) => {
      if (meetingId === this.#meetingId && phase !== 'done' && this.state.kind === 'running') this.state = { kind: 'running', phase }
    })
  }

  async run(): Promise<void> {
    if (this.state.kind === 'running') return
    this.state = { kind: 'running', phase: 'choosing' }
    try {
      const written = await this.#api.exportPdf({ meetingId: this.#meetingId })
      this.state = written ? { kind: 'done', ...written } : { kind: 'idle' }
    } catch (cause) {
      this.state = { kind: 'failed', problem: cause instanceof ProblemError ? cause.problem : problem('internal') }
    }
  }

  /** Stops it; nothing is written then. */
  async cancel(): Promise<void> {
    await this.#api.cancelExport().catch(() => null)
  }
}
