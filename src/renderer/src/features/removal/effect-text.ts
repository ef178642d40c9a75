import type { RemovalEffect, ToldKind } from '../../../../shared/domain/removal-summary'
import { m } from '../../../../messages/generated/messages'
import { listText } from '../../text/format'

const COUNT: Readonly<Record<ToldKind, (inputs: { count: number }) => string>> = {
  position: m.removal_position,
  mandate: m.removal_mandate,
  point: m.removal_point,
  judgement: m.removal_judgement,
  bracket: m.removal_bracket,
  commitment: m.removal_commitment,
  bilateral: m.removal_bilateral,
  programme: m.removal_programme,
  person: m.removal_person,
  contact: m.removal_contact,
  result: m.removal_result,
  note: m.removal_note,
  evidence: m.removal_evidence,
}

/** What goes and what stays without its tie, as sentences. */
export function effectTexts(effects: readonly RemovalEffect[]): readonly string[] {
  const gone = effects.filter(({ gone }) => gone > 0).map(({ kind, gone }) => COUNT[kind]({ count: gone }))
  const freed = effects.filter(({ freed }) => freed > 0).map(({ kind, freed }) => COUNT[kind]({ count: freed }))
  return [
    ...(gone.length > 0 ? [m.removal_gone({ things: listText(gone) })] : []),
    ...(freed.length > 0 ? [m.removal_freed({ things: listText(freed) })] : []),
  ]
}
