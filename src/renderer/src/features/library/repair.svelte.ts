import type { BrokenEntry, Finding } from '../../../../shared/ipc/snapshot'
import { m } from '../../../../messages/generated/messages'
import type { Api } from '../../state/api'
import type { Library } from '../../state/library.svelte'
import type { Notices } from '../../state/notices.svelte'

/** A briefing whose references lead nowhere: what is wrong with it, and its repair, which only a person starts. */
export class Repair {
  asked = $state.raw<BrokenEntry | null>(null)
  /** Null while the file is being read. */
  findings = $state.raw<readonly Finding[] | null>(null)
  isRunning = $state(false)
  readonly #api: Api['library']
  readonly #library: Library
  readonly #notices: Notices

  constructor(api: Api['library'], library: Library, notices: Notices) {
    this.#api = api
    this.#library = library
    this.#notices = notices
  }

  async look(entry: BrokenEntry): Promise<void> {
    this.asked = entry
    this.findings = null
    const examined = await this.#notices.attempt(() => this.#api.examine({ meetingId: entry.id }))
    if (this.asked !== entry) return
    if (examined) this.findings = examined.findings
    else this.asked = null
  }

  cancel(): void {
    this.asked = null
  }

  async run(): Promise<void> {
    const entry = this.asked
    if (!entry || this.isRunning) return
    this.isRunning = true
    const repaired = await this.#notices.attempt(() => this.#api.repair({ meetingId: entry.id }))
    this.isRunning = false
    if (!repaired) return
    this.asked = null
    this.#notices.tell(m.library_repair_done({ title: entry.title, name: repaired.keptAs }))
    await this.#library.refresh()
  }
}
