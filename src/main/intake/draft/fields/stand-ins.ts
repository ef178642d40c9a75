import { hitsOf } from '../text/document'
import type { Verdict } from './verdict'

/** Whom "in her place" means: who stays away in the same sentence, or else in the one before. */
function replacedBy(verdicts: readonly Verdict[], standIn: Verdict): Verdict | undefined {
  const { index } = standIn.read.sentence
  const away = verdicts.filter(({ status, person }) => status === 'absent' && person !== standIn.person)
  return away.find(({ read }) => read.sentence.index === index) ?? away.find(({ read }) => read.sentence.index === index - 1)
}

/** Names the stand-ins: "Jan Berg will attend in her place" makes him that of who stays away. */
export function withStandIns(verdicts: readonly Verdict[]): readonly Verdict[] {
  const standIns = verdicts.filter(({ status, read }) => status === 'attending' && hitsOf(read.sentence, 'standIn').length > 0)
  const pairs = standIns.flatMap((standIn) => {
    const away = replacedBy(verdicts, standIn)
    return away?.standIn === '' ? [[away, standIn.person.name] as const] : []
  })
  // The first one named is the stand-in; who comes along with him or her is not.
  const replaced = new Map(pairs.reverse())
  return verdicts.map((verdict) => ({ ...verdict, standIn: replaced.get(verdict) ?? verdict.standIn }))
}
