import { tick } from 'svelte'
import type { Commitment } from '../../../../shared/domain/commitment'
import { m } from '../../../../messages/generated/messages'
import { getLocale } from '../../../../messages/generated/runtime'
import type { Api } from '../../state/api'
import { elementIdOf } from '../../state/fact-place'
import type { Notices } from '../../state/notices.svelte'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { amountText, readAmount } from '../../text/amount-text'
import { CommitmentEditor } from './commitment-editor'
import { Register } from './register.svelte'
import { TableImport } from './table-import.svelte'

/** What the register works with. */
export interface BoardDesk {
  readonly api: Api['commitment']
  readonly notices: Notices
  readonly newId: () => string
}

/** The register as it is worked on: its rows, its edits, its files. */
export class RegisterBoard {
  readonly open: OpenMeeting
  readonly register: Register
  readonly editor: CommitmentEditor
  readonly import: TableImport
  readonly #desk: BoardDesk

  constructor(open: OpenMeeting, desk: BoardDesk) {
    this.open = open
    this.register = new Register(open)
    this.editor = new CommitmentEditor(open, desk.newId)
    this.import = new TableImport(open, this.editor, desk.api, desk.notices)
    this.#desk = desk
  }

  add(what: string): Promise<boolean> {
    return this.editor.add(what, this.register.place)
  }

  /** What is no amount changes nothing, and that is said. */
  async setAmount(commitment: Commitment, text: string): Promise<void> {
    const typed = readAmount(text)
    if (typed.isAmount) await this.editor.change(commitment, { amount: typed.amount })
    else this.#desk.notices.tell(m.commitments_amount_refused({ text, example: amountText(1250.5) }))
  }

  async move(commitment: Commitment, where: 'before' | 'after'): Promise<void> {
    const neighbour = this.register.around(commitment)[where]
    if (neighbour) await this.editor.moveTo(commitment, neighbour)
  }

  /** The next row takes the focus, so that the keyboard is not lost. */
  async remove(commitment: Commitment): Promise<void> {
    const { before, after } = this.register.around(commitment)
    const next = after ?? before
    if (!(await this.editor.remove(commitment)) || !next) return
    await tick()
    document.getElementById(elementIdOf({ id: next.id, field: 'what' }))?.focus()
  }

  /** Alt with an arrow moves the row; what had the focus keeps it. */
  async onRowKey(event: KeyboardEvent, commitment: Commitment): Promise<void> {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const focused = document.activeElement
    await this.move(commitment, event.key === 'ArrowUp' ? 'before' : 'after')
    await tick()
    if (focused instanceof HTMLElement) focused.focus()
  }

  async exportCsv(): Promise<void> {
    const saved = await this.#desk.notices.attempt(() => this.#desk.api.exportCsv({ meetingId: this.open.id, language: getLocale() }))
    if (saved) this.#desk.notices.tell(m.commitments_exported({ count: saved.count, name: saved.fileName }))
  }
}
