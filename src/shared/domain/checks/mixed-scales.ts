import { foundAtMeeting, type Check, type Found } from './check'
import type { Likelihood } from '../likelihood'
import type { Ground } from './ground'

/** Two scales of likelihood are used in one book; the same word means different chances on them. */
export const mixedScales: Check = {
  name: 'mixed-scales',
  severity: 'warning',
  area: 'themes',
  kind: 'contradiction',
  source: 'icd-203',
  find: findMixedScales,
}

function findMixedScales({ meeting }: Ground): readonly Found[] {
  const { judgement, position } = meeting.lists
  const used: readonly (Likelihood | null)[] = [...judgement.map(({ likelihood }) => likelihood), ...position.map(({ moving }) => moving)]
  const scales = new Set(used.flatMap((likelihood) => (likelihood ? [likelihood.scale] : [])))
  return scales.size > 1 ? [foundAtMeeting(meeting, 'likelihoodScale')] : []
}
