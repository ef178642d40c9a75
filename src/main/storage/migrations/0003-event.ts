import { asList, asObject, migrateBody, type Json } from './body-steps'
import type { Migration } from './migration'

/**
 * The meeting as an event: programme, conversations, contacts, notes from the room, results, accepted findings and what was carried over
 * are new lists; the meeting, parties, people, attendances and points have new fields, which start out empty; books say whether the checks
 * are printed, and the history of an attendance says who had announced it and who stood in. Nothing here refers to today's schema: this
 * step never changes again.
 */
export const event: Migration = {
  to: 3,
  what: 'event',
  migrate: (body) => migrateBody(body, { meeting: migrateMeeting, item: migrateItem, changes: changeFields }),
}

const NEW_LISTS = { programme: [], bilateral: [], contact: [], note: [], result: [], acceptance: [], carried: [] }
const NEW_MEETING_FIELDS = {
  kind: 'summit',
  lastDay: null,
  opensAt: null,
  closesAt: null,
  zone: '',
  deadline: null,
  chair: '',
  pressPlan: '',
  withoutAgreement: '',
  leaderPersonId: null,
  protocolOrder: 'listed',
  abbreviations: [],
  readout: '',
}
/** What a whole thing of a kind has in addition; what is not named here stays as it was. */
const NEW_FIELDS: Readonly<Record<string, Json>> = {
  party: { precedence: null, hostOrder: null },
  person: { pronunciation: '', formOfAddress: '', postSince: '', languages: [], lastMet: null, lastMetWhere: '', photo: null },
  attendance: { message: '' },
  point: { bilateralId: null, use: null, answer: '' },
}

function migrateMeeting(meeting: Json): Json {
  const fields = { ...changeFields('meeting', asObject(meeting['fields'])), ...NEW_MEETING_FIELDS }
  return { ...meeting, fields, lists: { ...asObject(meeting['lists']), ...NEW_LISTS } }
}

function migrateItem(kind: string, item: Json): Json {
  return { ...changeFields(kind, item), ...NEW_FIELDS[kind] }
}

/** Fields that were there before and look different now; a command may hold some fields of a thing only. */
function changeFields(kind: string, fields: Json): Json {
  if (kind === 'meeting' && 'book' in fields) return { ...fields, book: withChecks(fields['book']) }
  if (kind === 'edition' && 'settings' in fields) return { ...fields, settings: withChecks(fields['settings']) }
  if (kind === 'attendance' && 'history' in fields) return { ...fields, history: asList(fields['history']).map(withSpeaker) }
  return fields
}

function withChecks(settings: unknown): Json {
  return { ...asObject(settings), printsChecks: false }
}

function withSpeaker(earlier: unknown): Json {
  return { ...asObject(earlier), announcedBy: '', standIn: '', standInPost: '' }
}
