import type { Point, PointUse } from '../../../../shared/domain/point'
import type { Stance } from '../../../../shared/domain/position'
import { answerPoint, noteStance, noteWords, usePoint } from '../../../../shared/domain/room-notes'
import { OPEN_KINDS, roomScreens, type RoomScreen } from '../../../../shared/domain/room-screens'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import type { RoomCommand } from './room-keys'
import { findSeats, seatsOf, type Seat } from './seats'

/** What is being written down: what a party promises, a remark, what was answered to a point. */
export type Writing = 'promise' | 'remark' | 'answer'

/** What the room works with. */
export interface RoomDesk {
  readonly newId: () => string
  readonly now: () => Date
  readonly onleave: () => void
}

/** Reading in the room: which screen and which point is shown, who is picked, what is being written. */
export class RoomBoard {
  mode: 'theme' | 'point' = $state('theme')
  writing: Writing | null = $state(null)
  /** The name that is being typed to find a party; null while nobody is looked for. */
  search: string | null = $state(null)
  areFoldedOpen = $state(false)
  #screenId: string | null = $state(null)
  #pointId: string | null = $state(null)
  #pickedId: string | null = $state(null)
  readonly open: OpenMeeting
  readonly screens: readonly RoomScreen[]
  readonly screen: RoomScreen | undefined
  /** Those that stand open on the screen, in one order with those that are folded. */
  readonly points: readonly Point[]
  readonly folded: number
  readonly point: Point | undefined
  readonly seats: readonly Seat[]
  readonly found: readonly Seat[]
  readonly picked: Seat | undefined
  readonly #desk: RoomDesk

  constructor(open: OpenMeeting, desk: RoomDesk) {
    this.open = open
    this.#desk = desk
    this.screens = $derived(roomScreens(open.meeting))
    this.screen = $derived(this.screens.find(({ id }) => id === this.#screenId) ?? this.screens[0])
    const isShown = ({ kind }: Point) => this.areFoldedOpen || OPEN_KINDS.includes(kind)
    this.points = $derived(this.mode === 'point' ? (this.screen?.points ?? []) : (this.screen?.points.filter(isShown) ?? []))
    this.folded = $derived((this.screen?.points.length ?? 0) - this.points.length)
    this.point = $derived(this.points.find(({ id }) => id === this.#pointId) ?? this.points[0])
    this.seats = $derived(seatsOf(open.meeting, this.screen?.theme?.id ?? null))
    this.found = $derived(findSeats(this.seats, this.search))
    this.picked = $derived(this.seats.find(({ party }) => party.id === this.#pickedId))
  }

  run(command: RoomCommand): void {
    switch (command.kind) {
      case 'move':
        this.move(command.by)
        break
      case 'line':
        this.#stepPoint(command.by)
        break
      case 'edge':
        this.#show(command.end === 'first' ? this.screens[0] : this.screens.at(-1), command.end)
        break
      case 'use':
        if (command.state === 'answered') this.answer()
        else void this.use(command.state)
        break
      case 'pick':
        this.pick(this.seats.find(({ key }) => key === command.key))
        break
      case 'stance':
        void this.hear(command.stance)
        break
      default:
        this.#turn(command.kind)
    }
  }

  /** To the next or previous screen; in the mode of one point, through the points of a screen first. */
  move(by: 1 | -1): void {
    if (this.mode === 'point' && this.#stepPoint(by)) return
    const at = this.screens.findIndex(({ id }) => id === this.screen?.id)
    const next = this.screens[at + by]
    if (next) this.#show(next, by > 0 || this.mode === 'theme' ? 'first' : 'last')
  }

  showPoint(point: Point): void {
    this.#pointId = point.id
  }

  pick(seat: Seat | undefined): void {
    this.search = null
    this.#pickedId = seat?.party.id ?? null
  }

  /** Leaves one thing after the other: what is written, who is looked for or picked, the room. */
  escape(): void {
    if (this.writing) this.writing = null
    else if (this.search !== null) this.search = null
    else if (this.picked) this.#pickedId = null
    else this.#desk.onleave()
  }

  async use(state: PointUse, point = this.point): Promise<void> {
    if (!point) return
    this.#pointId = point.id
    await this.open.apply(usePoint(point, state, this.#at()))
  }

  /** Marks the point as answered at once; the words can follow. Once more takes it back. */
  answer(point = this.point): void {
    if (!point) return
    this.writing = point.use?.state === 'answered' ? null : 'answer'
    void this.use('answered', point)
  }

  async hear(stance: Stance): Promise<void> {
    const { picked, screen } = this
    if (!picked || !screen?.theme) return
    this.#pickedId = null
    await this.open.apply(
      noteStance(this.open.meeting, { ...this.#place(picked.party.id), themeId: screen.theme.id, partyId: picked.party.id }, stance),
    )
  }

  /** Keeps what was written; nothing is kept of an empty line. */
  async write(text: string): Promise<void> {
    const { writing, point, picked } = this
    this.writing = null
    if (text.trim() === '' || !writing) return
    if (writing === 'answer') await (point && this.open.apply(answerPoint(point, text.trim(), this.#at())))
    else await this.#keepWords(writing, text.trim(), picked?.party.id ?? null)
  }

  async #keepWords(writing: 'promise' | 'remark', text: string, partyId: string | null): Promise<void> {
    this.#pickedId = null
    const kind = writing === 'promise' ? 'commitment' : 'remark'
    await this.open.apply(noteWords(this.open.meeting, this.#place(partyId), kind, text))
  }

  #turn(what: Extract<RoomCommand, { readonly kind: 'mode' | 'fold' | 'find' | 'remark' | 'promise' | 'escape' }>['kind']): void {
    if (what === 'mode') this.mode = this.mode === 'theme' ? 'point' : 'theme'
    else if (what === 'fold') this.areFoldedOpen = !this.areFoldedOpen
    else if (what === 'find') this.search = ''
    else if (what === 'escape') this.escape()
    else this.writing = what
  }

  #place(partyId: string | null) {
    return { id: this.#desk.newId(), at: this.#at(), partyId, themeId: this.screen?.theme?.id ?? null }
  }

  #at(): string {
    return this.#desk.now().toISOString()
  }

  #stepPoint(by: 1 | -1): boolean {
    const next = this.points[this.points.findIndex(({ id }) => id === this.point?.id) + by]
    if (next) this.#pointId = next.id
    return next !== undefined
  }

  #show(screen: RoomScreen | undefined, end: 'first' | 'last'): void {
    this.#screenId = screen?.id ?? null
    this.#pickedId = null
    this.#pointId = (end === 'first' ? this.points[0] : this.points.at(-1))?.id ?? null
  }
}
