import type { JUDGEMENT_KINDS } from '../../../shared/domain/judgement'
import type { MeetingFields } from '../../../shared/domain/meeting'
import type { Point } from '../../../shared/domain/point'
import { m } from '../../../messages/generated/messages'

type Words<Key extends string> = Readonly<Record<Key, () => string>>

const TIER: Words<Point['tier']> = { certain: m.terms_tier_certain, might: m.terms_tier_might, unlikely: m.terms_tier_unlikely }

export type JudgementKind = (typeof JUDGEMENT_KINDS)[number]
const KIND: Words<JudgementKind> = {
  fact: m.terms_judgement_fact,
  assumption: m.terms_judgement_assumption,
  judgement: m.terms_judgement_judgement,
}

export type Interpretation = MeetingFields['interpretation']
const INTERPRETATION: Words<Interpretation> = {
  none: m.terms_interpretation_none,
  simultaneous: m.terms_interpretation_simultaneous,
  consecutive: m.terms_interpretation_consecutive,
}

/** How surely a matter will be raised. */
export const tierText = (tier: Point['tier']): string => TIER[tier]()
export const judgementKindText = (kind: JudgementKind): string => KIND[kind]()
export const interpretationText = (interpretation: Interpretation): string => INTERPRETATION[interpretation]()
