import { tick } from 'svelte'
import { distinctNames } from '../../../../shared/domain/distinct-names'
import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { findProgrammeConflicts, type ProgrammeConflict } from '../../../../shared/domain/programme-conflicts'
import { layOutProgramme, type ProgrammeLayout } from '../../../../shared/domain/programme-layout'
import { inOrderOfTime } from '../../../../shared/domain/programme-time'
import { m } from '../../../../messages/generated/messages'
import { getLocale } from '../../../../messages/generated/runtime'
import type { Api } from '../../state/api'
import { elementIdOf } from '../../state/fact-place'
import type { Notices } from '../../state/notices.svelte'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { partyText } from '../../text/format'
import { CalendarImport } from './calendar-import.svelte'
import { groupByItem } from './conflict-groups'
import { conflictText } from './conflict-text'
import { ProgrammeEditor } from './programme-editor'
import { whenText } from './when-text'

/** How the programme is shown. */
export type ProgrammeMode = 'timeline' | 'list'

/** What the programme works with. */
export interface ProgrammeDesk {
  readonly api: Api['programme']
  readonly notices: Notices
  readonly newId: () => string
}

/** The programme as it is worked on: what is chosen, what is in conflict, and the panel of the chosen item. */
export class ProgrammeBoard {
  readonly open: OpenMeeting
  readonly editor: ProgrammeEditor
  readonly import: CalendarImport
  readonly layout: ProgrammeLayout
  readonly conflicts: readonly ProgrammeConflict[]
  chosenId: string | null = $state(null)
  /** The panel was asked for by the keyboard, so it takes the focus. */
  isPanelAsked = $state(false)
  /** Said to whoever does not see what a key did. */
  spoken = $state('')
  readonly chosen: ProgrammeItem | null
  readonly #names: ReadonlyMap<string, string>
  readonly #byItem: ReadonlyMap<string, readonly ProgrammeConflict[]>
  readonly #desk: ProgrammeDesk

  constructor(open: OpenMeeting, desk: ProgrammeDesk) {
    this.open = open
    this.#desk = desk
    this.editor = new ProgrammeEditor(open, desk.newId)
    this.import = new CalendarImport(open, this.editor, desk)
    this.layout = $derived(layOutProgramme(open.meeting))
    this.conflicts = $derived(findProgrammeConflicts(open.meeting))
    this.chosen = $derived(open.meeting.lists.programme.find(({ id }) => id === this.chosenId) ?? null)
    this.#names = $derived(distinctNames(open.meeting.lists.person, open.meeting.lists.party, partyText))
    this.#byItem = $derived(groupByItem(this.conflicts))
  }

  nameOf = (personId: string): string => this.#names.get(personId) ?? ''

  titleOf = (itemId: string): string => this.open.meeting.lists.programme.find(({ id }) => id === itemId)?.title ?? ''

  /** What is wrong with an item, in sentences. */
  problemsOf(item: ProgrammeItem): readonly string[] {
    return (this.#byItem.get(item.id) ?? []).map((conflict) => conflictText(conflict, item, this))
  }

  /** Shows the panel of an item; `isAsked` gives it the focus. */
  choose(id: string, isAsked = false): void {
    this.chosenId = id
    this.isPanelAsked = isAsked
  }

  /** Closes the panel; the item keeps the focus. */
  async close(): Promise<void> {
    const id = this.chosenId
    this.chosenId = null
    await tick()
    if (id !== null) document.getElementById(elementIdOf({ id, field: 'title' }))?.focus()
  }

  async add(at?: Pick<ProgrammeItem, 'day' | 'time'>): Promise<void> {
    this.choose(await this.editor.add(m.programme_new_title(), at), true)
  }

  /** The neighbour in time takes the focus, so that the keyboard is not lost. */
  async remove(item: ProgrammeItem): Promise<void> {
    const next = this.#neighbourOf(item, 1) ?? this.#neighbourOf(item, -1)
    if (this.chosenId === item.id) this.chosenId = null
    if (!(await this.editor.remove(item))) return
    this.#desk.notices.tell(m.programme_removed({ title: item.title }))
    await tick()
    if (next) document.getElementById(elementIdOf({ id: next.id, field: 'title' }))?.focus()
  }

  /** Gives the focus to the item before or after in time. */
  step(item: ProgrammeItem, by: 1 | -1): void {
    const next = this.#neighbourOf(item, by)
    if (next) document.getElementById(elementIdOf({ id: next.id, field: 'title' }))?.focus()
  }

  /** Does something to an item and says where it is then; the item keeps the focus, also when it is drawn in another column. */
  async act(item: ProgrammeItem, doing: Promise<void>): Promise<void> {
    await doing
    await tick()
    document.getElementById(elementIdOf({ id: item.id, field: 'title' }))?.focus()
    const after = this.open.meeting.lists.programme.find(({ id }) => id === item.id)
    if (after) this.spoken = m.programme_moved({ title: after.title, when: whenText(after, this.open.meeting) })
  }

  async exportCalendar(): Promise<void> {
    const { api, notices } = this.#desk
    const saved = await notices.attempt(() => api.exportCalendar({ meetingId: this.open.id, language: getLocale() }))
    if (saved) notices.tell(m.programme_exported({ count: saved.count, name: saved.fileName }))
  }

  tell(text: string): void {
    this.#desk.notices.tell(text)
  }

  #neighbourOf(item: ProgrammeItem, by: 1 | -1): ProgrammeItem | undefined {
    const ordered = inOrderOfTime(this.open.meeting)
    const at = ordered.findIndex(({ id }) => id === item.id) + by
    return at < 0 ? undefined : ordered[at]
  }
}
