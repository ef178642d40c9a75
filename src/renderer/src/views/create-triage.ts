import { FrozenText } from '../features/triage/frozen-text.svelte'
import { Triage } from '../features/triage/triage.svelte'
import type { Api } from '../state/api'
import type { Notices } from '../state/notices.svelte'
import type { OpenMeeting } from '../state/open-meeting.svelte'
import { createIdSource } from '../state/new-id'
import { stepText } from '../text/step-text'

interface TriageOf {
  readonly triage: Triage
  readonly frozen: FrozenText
}

/** The triage of the source that is shown in a meeting, with its text. */
export function createTriageOf(meeting: () => OpenMeeting, sourceId: () => string, api: Api['source'], notices: Notices): TriageOf {
  const triage = new Triage({
    meeting: () => meeting().meeting,
    sourceId,
    apply: (action) => meeting().apply(action),
    undo: () => undoStep(meeting()),
    newId: createIdSource(),
    now: () => new Date().toISOString(),
  })
  const frozen = new FrozenText(async (id) => {
    const read = await notices.attempt(() => api.readText({ meetingId: meeting().id, sourceId: id }))
    return read?.text ?? null
  })
  return { triage, frozen }
}

async function undoStep(meeting: OpenMeeting): Promise<string | null> {
  const step = meeting.snapshot.undo
  await meeting.undo()
  return step && stepText(step)
}
