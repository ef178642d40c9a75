import { asObject, migrateBody, type Json } from './body-steps'
import type { Migration } from './migration'

/**
 * Where parties stand: positions, mandates, judgements, brackets and commitments are new lists; parties, themes, points, evidence and
 * reported statements have new fields, which start out empty; the text of a point is a line of runs. The steps that can be taken back hold
 * things, too, so they are changed in the same way. Nothing here refers to today's schema: this step never changes again.
 */
export const positions: Migration = {
  to: 2,
  what: 'positions',
  migrate: (body) => migrateBody(body, { meeting: migrateMeeting, item: migrateItem, changes: changeFields }),
}

function migrateMeeting(meeting: Json): Json {
  const fields = { ...asObject(meeting['fields']), ...NEW_MEETING_FIELDS }
  return { ...meeting, fields, lists: { ...asObject(meeting['lists']), ...NEW_LISTS } }
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
