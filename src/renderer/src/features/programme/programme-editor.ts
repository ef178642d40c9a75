import type { Action } from '../../../../shared/domain/command'
import { createProgrammeItem, type ProgrammeItem } from '../../../../shared/domain/programme'
import { clockZoneOf, movedWallTime, SNAP } from '../../../../shared/domain/programme-clock'
import { addDays, isRealDay } from '../../../../shared/domain/programme-day'
import { inOrderOfTime, spanOf, zoneOf } from '../../../../shared/domain/programme-time'
import { wallTimeAt } from '../../../../shared/domain/zoned-time'
import { addItem, changeItem, removeItem, setFields } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

type Changes = Partial<Omit<ProgrammeItem, 'id'>>
/** As long as an item may be, in minutes: a week. */
const LONGEST = 10_080
const USUAL_LENGTH = 60

/** What an adviser does to the programme; each call is one step of undo. */
export class ProgrammeEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  /** Adds an item after the last one of the day, or where `at` says; gives its identity. */
  async add(title: string, at: Pick<ProgrammeItem, 'day' | 'time'> = this.nextFree()): Promise<string> {
    const item = { ...createProgrammeItem(this.#newId(), title, 'plenary'), ...at, minutes: at.time === null ? null : USUAL_LENGTH }
    await this.#open.apply(addItem('programme', item, title))
    return item.id
  }

  change(item: ProgrammeItem, changes: Changes): Promise<boolean> {
    return this.#open.apply(changeItem('programme', item.id, changes, changes.title ?? item.title))
  }

  remove(item: ProgrammeItem): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'programme', item.id, item.title))
  }

  /** Sets the day or the zone of the meeting itself, from where their lack is felt. */
  setMeeting(changes: { readonly day: string | null } | { readonly zone: string }, subject: string): Promise<boolean> {
    return this.#open.apply(setFields(changes, subject))
  }

  /** Moves an item by minutes on its own clock, and by days. Without a time only its day moves. */
  async move(item: ProgrammeItem, by: { readonly minutes?: number; readonly days?: number }): Promise<void> {
    if (item.day === null || !isRealDay(item.day)) return
    const day = addDays(item.day, by.days ?? 0)
    const minutes = item.time === null ? 0 : (by.minutes ?? 0)
    const moved = item.time === null || minutes === 0 ? { day } : movedWallTime({ day, time: item.time }, minutes, this.#zoneOf(item))
    if (moved.day !== item.day || ('time' in moved && moved.time !== item.time)) await this.change(item, moved)
  }

  /** Makes an item longer or shorter, to full five minutes and never less. */
  async stretch(item: ProgrammeItem, minutes: number): Promise<void> {
    const wanted = Math.round(((item.minutes ?? 0) + minutes) / SNAP) * SNAP
    const length = Math.min(LONGEST, Math.max(SNAP, wanted))
    if (length !== item.minutes) await this.change(item, { minutes: length })
  }

  /** The end of the last item that has one, or the opening of the meeting. */
  nextFree(): Pick<ProgrammeItem, 'day' | 'time'> {
    const { meeting } = this.#open
    const zone = clockZoneOf(meeting.fields)
    const spans = inOrderOfTime(meeting).flatMap((item) => spanOf(item, { zone }) ?? [])
    const last = spans.length > 0 ? Math.max(...spans.map(({ end }) => end)) : null
    if (last !== null) return wallTimeAt(last, zone)
    return { day: meeting.fields.day, time: meeting.fields.day === null ? null : (meeting.fields.opensAt ?? '09:00') }
  }

  /** Takes over what a calendar brings, as one step. */
  take(action: Action): Promise<boolean> {
    return this.#open.apply(action)
  }

  #zoneOf(item: ProgrammeItem): string {
    return zoneOf(item, this.#open.meeting.fields) || 'UTC'
  }
}
