import { importAction, planImport, type ImportPlan } from '../../../../shared/domain/programme-import'
import type { ReadCalendar } from '../../../../shared/domain/programme-calendar'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import type { ProgrammeDesk } from './programme-board.svelte'
import type { ProgrammeEditor } from './programme-editor'

/** Bringing in a calendar: what was read, and what it would do. Nothing is applied before a person confirms. */
export class CalendarImport {
  calendar: ReadCalendar | null
  readonly plan: ImportPlan | null
  readonly #open: OpenMeeting
  readonly #editor: ProgrammeEditor
  readonly #desk: ProgrammeDesk

  constructor(open: OpenMeeting, editor: ProgrammeEditor, desk: ProgrammeDesk) {
    this.#open = open
    this.#editor = editor
    this.#desk = desk
    this.calendar = $state.raw(null)
    this.plan = $derived(this.calendar && planImport(open.meeting, this.calendar, desk.newId))
  }

  async chooseFile(): Promise<void> {
    this.calendar = await this.#desk.notices.attempt(() => this.#desk.api.chooseCalendar({ meetingId: this.#open.id }))
  }

  async readFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const asked = { meetingId: this.#open.id, name: file.name.slice(0, 500), bytes }
    this.calendar = await this.#desk.notices.attempt(() => this.#desk.api.readCalendar(asked))
  }

  close(): void {
    this.calendar = null
  }

  async confirm(): Promise<void> {
    if (!this.calendar || !this.plan || this.plan.lines.length === 0) return
    if (await this.#editor.take(importAction(this.plan, this.calendar.name))) this.close()
  }
}
