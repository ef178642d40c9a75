import { createContext } from 'svelte'
import type { Api } from './api'
import { FileDrops } from './file-drops.svelte'
import { Library } from './library.svelte'
import { NewBriefing } from './new-briefing.svelte'
import { Notices } from './notices.svelte'
import { Passages } from './passages.svelte'
import { Places } from './places.svelte'
import { Preferences } from './preferences.svelte'
import { Router } from './router.svelte'
import { SourceIntake } from './source-intake.svelte'
import { Workspace } from './workspace.svelte'

/** Everything the window knows and can do; made once, given to components by context. */
export interface Session {
  readonly api: Api
  readonly notices: Notices
  readonly preferences: Preferences
  readonly router: Router
  readonly workspace: Workspace
  readonly library: Library
  readonly newBriefing: NewBriefing
  readonly intake: SourceIntake
  readonly places: Places
  readonly passages: Passages
  readonly drops: FileDrops
}

export function createSession(api: Api): Session {
  const notices = new Notices()
  const router = new Router()
  const preferences = new Preferences(api.app, notices)
  const workspace = new Workspace(api.meeting, notices, router)
  return {
    api,
    notices,
    preferences,
    router,
    workspace,
    library: new Library(api.library, notices, workspace),
    newBriefing: new NewBriefing({ api, notices, preferences, workspace }),
    passages: new Passages(api.source, notices, workspace),
    intake: new SourceIntake(api.source, notices, workspace),
    places: new Places(),
    drops: new FileDrops(),
  }
}

export const [getSession, setSession] = createContext<Session>()
