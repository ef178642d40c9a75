import type { Migration } from './migration'

type Json = Readonly<Record<string, unknown>>

/**
 * Where parties stand: positions, mandates, judgements, brackets and commitments are new lists; parties, themes, points, evidence and
 * reported statements have new fields, which start out empty; the text of a point is a line of runs. The steps that can be taken back hold
 * things, too, so they are changed in the same way. Nothing here refers to today's schema: this step never changes again.
 */
export const positions: Migration = { to: 2, what: 'positions', migrate: (body) => migrateBody(asObject(body)) }

function migrateBody(body: Json): Json {
  const history = asObject(body['history'])
  const steps = { done: asList(history['done']).map(migrateStep), undone: asList(history['undone']).map(migrateStep) }
  return { ...body, meeting: migrateMeeting(asObject(body['meeting'])), history: { ...history, ...steps } }
}

function migrateMeeting(meeting: Json): Json {
  const lists = asObject(meeting['lists'])
  const changed = Object.entries(lists).map(([kind, list]) => [kind, asList(list).map((item) => migrateItem(kind, asObject(item)))])
  const fields = { ...asObject(meeting['fields']), ...NEW_MEETING_FIELDS }
  return { ...meeting, fields, lists: { ...Object.fromEntries(changed), ...NEW_LISTS } }
}

const NEW_MEETING_FIELDS = {
  decisionRule: { kind: 'consensus' },
  interpretation: 'none',
  speakingLanguage: 'en',
  wordsPerMinute: null,
}
const NEW_LISTS = { position: [], mandate: [], judgement: [], bracket: [], commitment: [] }

/** What a whole thing of a kind has in addition; what is not named here stays as it was. */
const NEW_FIELDS: Readonly<Record<string, Json>> = {
  party: { shortName: '', groupings: [], weight: 1 },
  theme: {
    minutes: null,
    leadPersonId: null,
    headings: { ourObjectives: '', argumentsToUse: '', tacticalArguments: '', theirObjectives: '', ourResponse: '', pressLine: '' },
    wording: '',
  },
  point: { level: 0, tier: 'certain', audience: '', marking: '', seconds: null },
  evidence: { bearing: 'for' },
}

function migrateItem(kind: string, item: Json): Json {
  return { ...changeFields(kind, item), ...NEW_FIELDS[kind] }
}

/** Fields that were there before and look different now; a command may hold some fields of a thing only. */
function changeFields(kind: string, fields: Json): Json {
  if (kind === 'point' && 'text' in fields) return { ...fields, text: runsOf(fields['text']) }
  if (kind === 'suggestion' && 'value' in fields) return { ...fields, value: migrateValue(asObject(fields['value'])) }
  return fields
}

function runsOf(text: unknown): readonly Json[] {
  return text === '' ? [] : [{ text, isBold: false, isItalic: false, cites: null }]
}

function migrateValue(value: Json): Json {
  const statement = { ...value, countryCode: null, themeTitle: null }
  if (value['field'] === 'position') return statement
  return value['field'] === 'commitment' ? { ...statement, amount: null, unit: '', due: null, dueWords: '' } : value
}

function migrateStep(step: unknown): Json {
  const { action, inverse, ...rest } = asObject(step)
  const { command, ...name } = asObject(action)
  return { ...rest, action: { ...name, command: migrateCommand(asObject(command)) }, inverse: migrateCommand(asObject(inverse)) }
}

function migrateCommand(command: Json): Json {
  const of = String(command['of'])
  switch (command['kind']) {
    case 'batch':
      return { ...command, commands: asList(command['commands']).map((each) => migrateCommand(asObject(each))) }
    case 'add':
    case 'replace':
      return { ...command, item: migrateItem(of, asObject(command['item'])) }
    case 'change':
      return { ...command, changes: changeFields(of, asObject(command['changes'])) }
    default:
      return command
  }
}

function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('an object is expected')
  return value as Json
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a list is expected')
  return value
}
