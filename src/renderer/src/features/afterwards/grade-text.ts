import type { ResultGrade } from '../../../../shared/domain/theme-result'
import { m } from '../../../../messages/generated/messages'

const GRADE: Readonly<Record<ResultGrade, () => string>> = {
  open: m.afterwards_grade_open,
  reached: m.afterwards_grade_reached,
  partly: m.afterwards_grade_partly,
  'not-reached': m.afterwards_grade_not_reached,
  deferred: m.afterwards_grade_deferred,
}

export const gradeText = (grade: ResultGrade): string => GRADE[grade]()
