import type { StepName } from '../../../shared/ipc/snapshot'
import { m } from '../../../messages/generated/messages'

const LABELS: Readonly<Record<StepName['label'], () => string>> = {
  edit: m.actions_edit,
  add: m.actions_add,
  remove: m.actions_remove,
  move: m.actions_move,
  accept: m.actions_accept,
  'accept-many': m.actions_accept_many,
  reject: m.actions_reject,
  reopen: m.actions_reopen,
  'add-source': m.actions_add_source,
  'set-attendance': m.actions_set_attendance,
  'new-edition': m.actions_new_edition,
  'set-stance': m.actions_set_stance,
  'fill-stances': m.actions_fill_stances,
  'import-table': m.actions_import_table,
  'import-calendar': m.actions_import_calendar,
  'accept-finding': m.actions_accept_finding,
  note: m.actions_note,
  'use-point': m.actions_use_point,
  'take-over': m.actions_take_over,
  'carry-over': m.actions_carry_over,
}

/** What a step of undo or redo is called: what was done, and to what. */
export function stepText({ label, subject }: StepName): string {
  const words = LABELS[label]()
  return subject ? m.actions_with_subject({ label: words, subject: shorten(subject) }) : words
}

function shorten(subject: string): string {
  return subject.length > 40 ? `${subject.slice(0, 39).trimEnd()}…` : subject
}
