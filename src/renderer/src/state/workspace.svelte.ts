import type { Api } from './api'
import type { Notices } from './notices.svelte'
import { OpenMeeting } from './open-meeting.svelte'
import type { Router, Tab, Target } from './router.svelte'

/** At most one meeting is open at a time; this opens and leaves it. */
export class Workspace {
  current = $state.raw<OpenMeeting | null>(null)
  readonly #api: Api['meeting']
  readonly #notices: Notices
  readonly #router: Router
  #stop: () => void = () => undefined

  constructor(api: Api['meeting'], notices: Notices, router: Router) {
    this.#api = api
    this.#notices = notices
    this.#router = router
  }

  /** Shows a meeting; one that cannot be opened is told and the library stays. */
  async open(meetingId: string, tab: Tab = 'overview', target: Target | null = null): Promise<void> {
    if (this.current?.id !== meetingId) await this.#load(meetingId)
    if (this.current?.id === meetingId) this.#router.showMeeting(meetingId, tab, target)
  }

  leave(): void {
    this.#router.showLibrary()
    this.#close()
  }

  async #load(meetingId: string): Promise<void> {
    const snapshot = await this.#notices.attempt(() => this.#api.open({ meetingId }))
    if (!snapshot) return
    this.#close()
    const opened = new OpenMeeting(snapshot, this.#api, this.#notices)
    this.#stop = opened.start()
    this.current = opened
  }

  #close(): void {
    this.#stop()
    this.#stop = () => undefined
    this.current = null
  }
}
