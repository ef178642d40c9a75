import type { CarryChoice, CarryPurpose } from '../../../shared/domain/carry-over'
import type { Meeting } from '../../../shared/domain/meeting'
import type { TemplateName } from '../../../shared/domain/templates/template'
import type { Api } from './api'
import type { Notices } from './notices.svelte'
import type { Preferences } from './preferences.svelte'
import type { Workspace } from './workspace.svelte'

/** Where the making of a new briefing stands: not begun, choosing where to start, choosing what to take over of an earlier meeting. */
export type NewBriefingStep =
  | { readonly kind: 'closed' }
  | { readonly kind: 'start' }
  | { readonly kind: 'carry'; readonly from: Meeting; readonly purpose: CarryPurpose; readonly title: string }

/** What the making of a briefing works with. */
export interface NewBriefingDesk {
  readonly api: Pick<Api, 'library' | 'meeting'>
  readonly notices: Notices
  readonly preferences: Pick<Preferences, 'language'>
  readonly workspace: Workspace
}

/** Making a new briefing: blank, from a template, or from an earlier one. The earlier one stays as it is. */
export class NewBriefing {
  step: NewBriefingStep = $state.raw({ kind: 'closed' })
  readonly #desk: NewBriefingDesk

  constructor(desk: NewBriefingDesk) {
    this.#desk = desk
  }

  begin(): void {
    this.step = { kind: 'start' }
  }

  close(): void {
    this.step = { kind: 'closed' }
  }

  /** Goes on to the choice of what to take over; `title` is what the new briefing is called. */
  async carryFrom(meetingId: string, purpose: CarryPurpose, title: string): Promise<void> {
    const snapshot = await this.#desk.notices.attempt(() => this.#desk.api.meeting.open({ meetingId }))
    if (snapshot) this.step = { kind: 'carry', from: snapshot.meeting, purpose, title }
  }

  async createBlank(title: string): Promise<void> {
    await this.#make(() => this.#desk.api.library.create({ title }))
  }

  async createFromTemplate(title: string, template: TemplateName): Promise<void> {
    const { language } = this.#desk.preferences
    await this.#make(() => this.#desk.api.library.createFromTemplate({ title, template, language }))
  }

  async createNext(meetingId: string, choice: CarryChoice): Promise<void> {
    const sent = { title: choice.title, parts: [...choice.parts], themeIds: [...choice.themeIds] }
    await this.#make(() => this.#desk.api.library.createNext({ meetingId, choice: sent }))
  }

  /** What could not be made leaves the dialog open, with everything that was chosen. */
  async #make(make: () => Promise<{ readonly meetingId: string }>): Promise<void> {
    const made = await this.#desk.notices.attempt(make)
    if (!made) return
    this.close()
    await this.#desk.workspace.open(made.meetingId)
  }
}
