import type { Evidence } from '../../../shared/domain/evidence'
import type { Source } from '../../../shared/domain/source'
import { m } from '../../../messages/generated/messages'

const RELIABILITY: Readonly<Record<Source['reliability'], () => string>> = {
  A: m.terms_reliability_A,
  B: m.terms_reliability_B,
  C: m.terms_reliability_C,
  D: m.terms_reliability_D,
  E: m.terms_reliability_E,
  F: m.terms_reliability_F,
}

const CREDIBILITY: Readonly<Record<Evidence['grade'], () => string>> = {
  1: m.terms_credibility_1,
  2: m.terms_credibility_2,
  3: m.terms_credibility_3,
  4: m.terms_credibility_4,
  5: m.terms_credibility_5,
  6: m.terms_credibility_6,
}

export const reliabilityText = (reliability: Source['reliability']): string => RELIABILITY[reliability]()

export const credibilityText = (grade: Evidence['grade']): string => CREDIBILITY[grade]()

/** The two grades of NATO AJP-2.1 with their meaning: "F6: reliability not judged, truth not judged". */
export function gradeText(reliability: Source['reliability'], grade: Evidence['grade']): string {
  return m.evidence_grade({ grade: reliability + grade, reliability: RELIABILITY[reliability](), credibility: CREDIBILITY[grade]() })
}
