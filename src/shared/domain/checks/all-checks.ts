import { absenceWithoutReason } from './absence-without-reason'
import { absenceWithoutSource } from './absence-without-source'
import { absentLead } from './absent-lead'
import { absentSpeaker } from './absent-speaker'
import { attendanceUnknown } from './attendance-unknown'
import { bilateralHeadings } from './bilateral-headings'
import { bilateralWithoutDeliverables } from './bilateral-without-deliverables'
import { bilateralWithoutLastTime } from './bilateral-without-last-time'
import { bracketWithoutHolder } from './bracket-without-holder'
import { bracketWithoutInstruction } from './bracket-without-instruction'
import { carriedOver } from './carried-over'
import { commitmentOverdue } from './commitment-overdue'
import { commitmentWithoutAmount } from './commitment-without-amount'
import { commitmentWithoutDue } from './commitment-without-due'
import { commitmentWithoutSource } from './commitment-without-source'
import { conflictingSources } from './conflicting-sources'
import { factWithoutSource } from './fact-without-source'
import { fewLeadersKnown } from './few-leaders-known'
import { impossibleTime } from './impossible-time'
import { itemWithoutMinutes } from './item-without-minutes'
import { itemWithoutTime } from './item-without-time'
import { itemsNotGraded } from './items-not-graded'
import { longObjective } from './long-objective'
import { longPoint } from './long-point'
import { longPurpose } from './long-purpose'
import { longTheme } from './long-theme'
import { manyObjectives } from './many-objectives'
import { manyPoints } from './many-points'
import { markingAboveBook } from './marking-above-book'
import { mixedScales } from './mixed-scales'
import { mixedSentence } from './mixed-sentence'
import { noDate } from './no-date'
import { noHost } from './no-host'
import { noInterpretation } from './no-interpretation'
import { noKeyPoints } from './no-key-points'
import { noMarking } from './no-marking'
import { noObjectives } from './no-objectives'
import { noPlace } from './no-place'
import { noPurpose } from './no-purpose'
import { noThemes } from './no-themes'
import { noTimeToMove } from './no-time-to-move'
import { noZone } from './no-zone'
import { oneAnonymousSource } from './one-anonymous-source'
import { oneOrigin } from './one-origin'
import { openJudgement } from './open-judgement'
import { otherMarkingScheme } from './other-marking-scheme'
import { outsideMeeting } from './outside-meeting'
import { overTime } from './over-time'
import { partyWithoutPosition } from './party-without-position'
import { pastDeadline } from './past-deadline'
import { personWithoutPost } from './person-without-post'
import { pointsOverPage } from './points-over-page'
import { portionNotMarked } from './portion-not-marked'
import { positionWithoutSource } from './position-without-source'
import { roleWithoutCountry } from './role-without-country'
import { silentPoint } from './silent-point'
import { sourceNotDescribed } from './source-not-described'
import { sourceNotGraded } from './source-not-graded'
import { stalePosition } from './stale-position'
import { themeHeadings } from './theme-headings'
import { themeNotNamed } from './theme-not-named'
import { themeWithoutLead } from './theme-without-lead'
import { themeWithoutMinutes } from './theme-without-minutes'
import { themeWithoutObjective } from './theme-without-objective'
import { themeWithoutPoints } from './theme-without-points'
import { themesOverAnnounced } from './themes-over-announced'
import { tooManyPoints } from './too-many-points'
import { twoPlaces } from './two-places'
import { undefinedAbbreviation } from './undefined-abbreviation'
import { unknownMarking } from './unknown-marking'
import { unlikelyPoint } from './unlikely-point'
import { weakItem } from './weak-item'
import { weakSource } from './weak-source'
import { weakWords } from './weak-words'
import type { Check, CheckName } from './check'

/** Every check, in the order in which a reader would ask: the meeting, who comes, when, what about, what is said, how sure. */
export const ALL_CHECKS: readonly Check[] = [
  noDate,
  noPlace,
  noZone,
  noHost,
  fewLeadersKnown,
  themeNotNamed,
  noThemes,
  themesOverAnnounced,
  noMarking,
  noPurpose,
  longPurpose,
  noObjectives,
  manyObjectives,
  longObjective,
  pastDeadline,
  conflictingSources,
  roleWithoutCountry,
  personWithoutPost,
  attendanceUnknown,
  absenceWithoutReason,
  absenceWithoutSource,
  absentLead,
  oneAnonymousSource,
  twoPlaces,
  absentSpeaker,
  noTimeToMove,
  outsideMeeting,
  impossibleTime,
  itemWithoutTime,
  itemWithoutMinutes,
  noInterpretation,
  bilateralWithoutLastTime,
  bilateralWithoutDeliverables,
  bilateralHeadings,
  themeWithoutObjective,
  themeWithoutPoints,
  themeWithoutLead,
  themeWithoutMinutes,
  themeHeadings,
  longTheme,
  bracketWithoutHolder,
  bracketWithoutInstruction,
  mixedSentence,
  openJudgement,
  mixedScales,
  noKeyPoints,
  manyPoints,
  tooManyPoints,
  longPoint,
  pointsOverPage,
  unlikelyPoint,
  overTime,
  silentPoint,
  weakWords,
  markingAboveBook,
  portionNotMarked,
  otherMarkingScheme,
  unknownMarking,
  partyWithoutPosition,
  positionWithoutSource,
  stalePosition,
  commitmentWithoutSource,
  commitmentWithoutAmount,
  commitmentWithoutDue,
  commitmentOverdue,
  factWithoutSource,
  oneOrigin,
  weakSource,
  sourceNotGraded,
  weakItem,
  itemsNotGraded,
  sourceNotDescribed,
  carriedOver,
  undefinedAbbreviation,
]

const BY_NAME: ReadonlyMap<string, Check> = new Map(ALL_CHECKS.map((check) => [check.name, check]))

/** The check with that name. */
export function checkNamed(name: CheckName): Check {
  const check = BY_NAME.get(name)
  if (!check) throw new Error(`There is no check ${name}`)
  return check
}
