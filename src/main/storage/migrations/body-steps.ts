/** A JSON object of a stored file, of whatever schema. */
export type Json = Readonly<Record<string, unknown>>

/** What one migration does to the parts of a body. */
export interface BodyChanges {
  /** Of the meeting as a whole: its fields and lists, the things in them already changed. */
  readonly meeting: (meeting: Json) => Json
  /** Of a whole thing, which has all fields of its kind. */
  readonly item: (kind: string, item: Json) => Json
  /** Of some fields of a thing, or of the meeting (kind `meeting`), as a step holds them. */
  readonly changes: (kind: string, changes: Json) => Json
}

/** The body of a meeting's file with these changes made everywhere: in the lists, and in the steps that can be taken back and done again. */
export function migrateBody(body: unknown, by: BodyChanges): Json {
  const whole = asObject(body)
  const history = asObject(whole['history'])
  const step = (each: unknown) => migrateStep(each, by)
  const steps = { done: asList(history['done']).map(step), undone: asList(history['undone']).map(step) }
  return { ...whole, meeting: migrateMeeting(asObject(whole['meeting']), by), history: { ...history, ...steps } }
}

function migrateMeeting(meeting: Json, by: BodyChanges): Json {
  const lists = Object.entries(asObject(meeting['lists']))
  const changed = lists.map(([kind, list]) => [kind, asList(list).map((item) => by.item(kind, asObject(item)))])
  return by.meeting({ ...meeting, lists: Object.fromEntries(changed) })
}

function migrateStep(step: unknown, by: BodyChanges): Json {
  const { action, inverse, ...rest } = asObject(step)
  const { command, ...name } = asObject(action)
  return { ...rest, action: { ...name, command: migrateCommand(asObject(command), by) }, inverse: migrateCommand(asObject(inverse), by) }
}

function migrateCommand(command: Json, by: BodyChanges): Json {
  const of = String(command['of'])
  switch (command['kind']) {
    case 'batch':
      return { ...command, commands: asList(command['commands']).map((each) => migrateCommand(asObject(each), by)) }
    case 'add':
    case 'replace':
      return { ...command, item: by.item(of, asObject(command['item'])) }
    case 'change':
      return { ...command, changes: by.changes(of, asObject(command['changes'])) }
    case 'set-fields':
      return { ...command, changes: by.changes('meeting', asObject(command['changes'])) }
    default:
      return command
  }
}

/** The value as an object; anything else cannot be migrated. Throws a TypeError. */
export function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('an object is expected')
  return value as Json
}

/** The value as a list; anything else cannot be migrated. Throws a TypeError. */
export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a list is expected')
  return value
}
