export const TABS = [
  'overview',
  'sources',
  'people',
  'programme',
  'themes',
  'positions',
  'commitments',
  'checks',
  'book',
  'afterwards',
] as const
export type Tab = (typeof TABS)[number]

/** What to bring into view once the tab is shown: an element by its id, or a passage of a source. */
export type Target =
  | { readonly kind: 'element'; readonly id: string }
  | { readonly kind: 'passage'; readonly sourceId: string; readonly start: number; readonly end: number }

export type Route =
  { readonly kind: 'library' } | { readonly kind: 'meeting'; readonly meetingId: string; readonly tab: Tab; readonly target: Target | null }

/** Which view is shown. */
export class Router {
  route = $state.raw<Route>({ kind: 'library' })
  /** The meeting is read in the room, over whatever tab was shown. */
  isInRoom = $state(false)

  showLibrary(): void {
    this.isInRoom = false
    this.route = { kind: 'library' }
  }

  showMeeting(meetingId: string, tab: Tab, target: Target | null = null): void {
    this.isInRoom = false
    this.route = { kind: 'meeting', meetingId, tab, target }
  }

  /** Another tab of the meeting that is shown; nothing happens in the library. */
  showTab(tab: Tab, target: Target | null = null): void {
    if (this.route.kind === 'meeting') this.showMeeting(this.route.meetingId, tab, target)
  }

  /** Only of a meeting that is open. */
  enterRoom(): void {
    this.isInRoom = this.route.kind === 'meeting'
  }

  leaveRoom(): void {
    this.isInRoom = false
  }

  /** A view has brought its target into view; it must not happen again when the view is drawn anew. */
  arrive(): void {
    if (this.route.kind === 'meeting' && this.route.target) this.route = { ...this.route, target: null }
  }
}
