import type { Theme } from '../../../../shared/domain/theme'
import { fittingView } from '../../../../shared/geo/fitting-view'
import { mapShapes, type MapShapes, type MapView } from '../../../../shared/geo/map-shapes'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { createEntries, entriesByCode, type MapEntry } from './map-entries'
import type { MapCommand } from './map-keys'

/** How many times larger than its frame the map is drawn. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8] as const

/** A state that the pointer or the focus is on, and where its name is shown: in the units of the view. */
export interface Pointed {
  readonly code: string
  readonly x: number
  readonly y: number
  /** Pointed at in the list, so that the state itself may be out of sight. */
  readonly isFromList: boolean
}

/** The map of one theme: what it shows, how large, and what is pointed at. */
export class MapBoard {
  pointed: Pointed | null = $state.raw(null)
  #themeId: string | null = $state(null)
  #view: MapView | null = $state(null)
  #step = $state(0)
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  readonly themes: readonly Theme[] = $derived.by(() => this.#open.meeting.lists.theme)
  /** The chosen theme; the first one while none was chosen or the chosen one is gone. Undefined in a meeting without themes. */
  readonly theme: Theme | undefined = $derived.by(() => this.themes.find(({ id }) => id === this.#themeId) ?? this.themes[0])
  readonly view: MapView = $derived.by(
    () => this.#view ?? fittingView(this.#open.meeting.lists.party.flatMap(({ countryCode }) => countryCode ?? [])),
  )
  readonly shapes: MapShapes = $derived.by(() => mapShapes(this.view))
  readonly entries: readonly MapEntry[] = $derived.by(() =>
    this.theme ? createEntries(this.#open.meeting, this.theme.id, this.shapes) : [],
  )
  readonly entryByCode = $derived.by(() => entriesByCode(this.entries))

  get zoom(): number {
    return ZOOMS[this.#step] ?? 1
  }

  get canZoomIn(): boolean {
    return this.#step < ZOOMS.length - 1
  }

  get canZoomOut(): boolean {
    return this.#step > 0
  }

  chooseTheme(themeId: string): void {
    this.#themeId = themeId
  }

  chooseView(view: MapView): void {
    this.#view = view
    this.#step = 0
    this.pointed = null
  }

  run(command: MapCommand): void {
    switch (command) {
      case 'zoom-in':
        if (this.canZoomIn) this.#step += 1
        return
      case 'zoom-out':
        if (this.canZoomOut) this.#step -= 1
        return
      case 'fit':
        this.#step = 0
        return
      case 'dismiss':
        this.pointed = null
    }
  }

  /** Points at a party from the list: at the middle of its state, where the view shows it. */
  pointAt({ shape }: MapEntry): void {
    const { x, y } = shape ?? { x: null, y: null }
    this.pointed = shape === null || x === null || y === null ? null : { code: shape.code, x, y, isFromList: true }
  }
}
