import { applyCommand } from '../../../../shared/domain/apply-command'
import { batch, type Action, type SimpleCommand } from '../../../../shared/domain/command'
import type { Meeting } from '../../../../shared/domain/meeting'
import { createPoint, type Point } from '../../../../shared/domain/point'
import { isInScope, type PointScope } from '../../../../shared/domain/point-scope'
import { removeWithDependents } from '../../../../shared/domain/remove'
import { wordsOf, type RichLine } from '../../../../shared/domain/rich-text'
import { isSameText, lineOf, tidyLine, type OutlineLine } from './outline-line'

/** A line that counts: it has an identity, and words unless it is a point already. */
interface NamedLine extends OutlineLine {
  readonly id: string
}

/** The commands so far and the meeting as it is after them, so that each next command fits. */
class Script {
  readonly commands: SimpleCommand[] = []
  meeting: Meeting

  constructor(meeting: Meeting) {
    this.meeting = meeting
  }

  run(...commands: readonly SimpleCommand[]): void {
    const applied = applyCommand(this.meeting, batch(commands), this.meeting.createdAt)
    if (!applied.ok) return
    this.meeting = applied.value.meeting
    this.commands.push(...commands)
  }
}

/** The one step that makes the points of a theme, a conversation or the meeting what the outline says; null when they are that already. */
export function actionFor(meeting: Meeting, scope: PointScope, outline: readonly OutlineLine[]): Action | null {
  const points = pointsOf(meeting, scope)
  const lines = outline.filter((line) => isKept(line, points))
  const script = new Script(meeting)
  const gone = points.filter(({ id }) => !lines.some((line) => line.id === id))
  gone.forEach(({ id }) => removePoint(script, id))
  lines.forEach((line) => changeLine(script, line))
  lines.forEach((line, place) => putLine(script, scope, line, place))
  if (script.commands.length === 0) return null
  return { label: labelOf(script.commands), subject: subjectOf(gone, points, lines), command: batch(script.commands) }
}

export function pointsOf({ lists }: Meeting, scope: PointScope): readonly Point[] {
  return lists.point.filter((point) => isInScope(point, scope))
}

/** A new line without words is not a point yet. */
function isKept(line: OutlineLine, points: readonly Point[]): line is NamedLine {
  return line.id !== null && (wordsOf(line.text).trim() !== '' || points.some(({ id }) => id === line.id))
}

function removePoint(script: Script, id: string): void {
  const command = removeWithDependents(script.meeting, 'point', id)
  script.run(...(command.kind === 'batch' ? command.commands : [command]))
}

function changeLine(script: Script, line: NamedLine): void {
  const point = script.meeting.lists.point.find(({ id }) => id === line.id)
  if (!point) return
  const text = citable(script.meeting, line.text)
  const changes = {
    ...(point.level === line.level ? {} : { level: line.level }),
    ...(isSameText(lineOf(point).text, text) ? {} : { text }),
  }
  if (Object.keys(changes).length > 0) script.run({ kind: 'change', of: 'point', id: line.id, changes })
}

/** Puts a line at its place among the points of its scope: adds it when it is new, moves it when it stands elsewhere. */
function putLine(script: Script, scope: PointScope, line: NamedLine, place: number): void {
  const all = script.meeting.lists.point
  const inThere = pointsOf(script.meeting, scope)[place]
  if (inThere?.id === line.id) return
  const isNew = !all.some(({ id }) => id === line.id)
  const index = inThere ? all.indexOf(inThere) : all.length
  if (isNew) script.run({ kind: 'add', of: 'point', item: newPoint(script.meeting, scope, line), index })
  else script.run({ kind: 'move', of: 'point', id: line.id, index })
}

function newPoint(meeting: Meeting, { themeId, bilateralId }: PointScope, line: NamedLine): Point {
  return { ...createPoint(line.id, themeId, line.kind, citable(meeting, line.text)), bilateralId, level: line.level }
}

/** A passage that went together with a point cannot be cited any more. */
function citable(meeting: Meeting, text: RichLine): RichLine {
  const known = new Set(meeting.lists.evidence.map(({ id }) => id))
  return tidyLine(text.map((run) => (run.cites === null || known.has(run.cites) ? run : { ...run, cites: null })))
}

function labelOf(commands: readonly SimpleCommand[]): Action['label'] {
  const kinds = new Set(commands.filter((command) => 'of' in command && command.of === 'point').map(({ kind }) => kind))
  if (kinds.size !== 1) return 'edit'
  if (kinds.has('add')) return 'add'
  if (kinds.has('remove')) return 'remove'
  return kinds.has('move') ? 'move' : 'edit'
}

/** What the step was about: the words of the first line that is gone, new or different. */
function subjectOf(gone: readonly Point[], points: readonly Point[], lines: readonly NamedLine[]): string {
  const different = lines.find((line) => !points.some(({ id, text }) => id === line.id && isSameText(tidyLine(text), line.text)))
  const moved = lines.find((line, place) => points[place]?.id !== line.id || points[place].level !== line.level)
  const text = different?.text ?? gone[0]?.text ?? moved?.text ?? []
  return wordsOf(text).slice(0, 500)
}
