import * as z from 'zod/mini'
import { attendanceSchema } from './attendance'
import { bracketSchema } from './bracket'
import { commitmentSchema } from './commitment'
import { editionSchema } from './edition'
import { evidenceSchema } from './evidence'
import { judgementSchema } from './judgement'
import { mandateSchema } from './mandate'
import { itemSchemas, meetingFieldsSchema, type ItemKind } from './meeting'
import { partySchema } from './party'
import { personSchema } from './person'
import { pointSchema } from './point'
import { positionSchema } from './position'
import { countSchema, idSchema, lineSchema, type Immutable } from './primitives'
import { programmeItemSchema } from './programme'
import { bilateralSchema } from './bilateral'
import { contactSchema } from './contact'
import { noteSchema } from './note'
import { themeResultSchema } from './theme-result'
import { acceptanceSchema } from './acceptance'
import { carriedSchema } from './carried'
import { sourceSchema } from './source'
import { suggestionSchema } from './suggestion'
import { themeSchema } from './theme'

const indexSchema = countSchema(20_000)
const itemKindSchema = z.enum(Object.keys(itemSchemas) as [ItemKind, ...ItemKind[]])

/** Puts a thing into its list; `index` null means at the end. */
const add = <Kind extends ItemKind, Schema extends z.ZodMiniType>(of: Kind, item: Schema) =>
  z.strictObject({ kind: z.literal('add'), of: z.literal(of), item, index: z.nullable(indexSchema) })

const addSchema = z.discriminatedUnion('of', [
  add('party', partySchema),
  add('person', personSchema),
  add('attendance', attendanceSchema),
  add('theme', themeSchema),
  add('point', pointSchema),
  add('position', positionSchema),
  add('mandate', mandateSchema),
  add('judgement', judgementSchema),
  add('bracket', bracketSchema),
  add('commitment', commitmentSchema),
  add('source', sourceSchema),
  add('evidence', evidenceSchema),
  add('suggestion', suggestionSchema),
  add('edition', editionSchema),
  add('programme', programmeItemSchema),
  add('bilateral', bilateralSchema),
  add('contact', contactSchema),
  add('note', noteSchema),
  add('result', themeResultSchema),
  add('acceptance', acceptanceSchema),
  add('carried', carriedSchema),
])

/** Changes some fields of a thing; its identity (and an attendance's history, which keeps itself) cannot be changed. */
const change = <Kind extends ItemKind, Schema extends z.ZodMiniType>(of: Kind, changes: Schema) =>
  z.strictObject({ kind: z.literal('change'), of: z.literal(of), id: idSchema, changes })

const changeSchema = z.discriminatedUnion('of', [
  change('party', z.partial(z.omit(partySchema, { id: true }))),
  change('person', z.partial(z.omit(personSchema, { id: true }))),
  change('attendance', z.partial(z.omit(attendanceSchema, { id: true, history: true }))),
  change('theme', z.partial(z.omit(themeSchema, { id: true }))),
  change('point', z.partial(z.omit(pointSchema, { id: true }))),
  change('position', z.partial(z.omit(positionSchema, { id: true }))),
  change('mandate', z.partial(z.omit(mandateSchema, { id: true }))),
  change('judgement', z.partial(z.omit(judgementSchema, { id: true }))),
  change('bracket', z.partial(z.omit(bracketSchema, { id: true }))),
  change('commitment', z.partial(z.omit(commitmentSchema, { id: true }))),
  change('source', z.partial(z.omit(sourceSchema, { id: true }))),
  change('evidence', z.partial(z.omit(evidenceSchema, { id: true }))),
  change('suggestion', z.partial(z.omit(suggestionSchema, { id: true }))),
  change('edition', z.partial(z.omit(editionSchema, { id: true }))),
  change('programme', z.partial(z.omit(programmeItemSchema, { id: true }))),
  change('bilateral', z.partial(z.omit(bilateralSchema, { id: true }))),
  change('contact', z.partial(z.omit(contactSchema, { id: true }))),
  change('note', z.partial(z.omit(noteSchema, { id: true }))),
  change('result', z.partial(z.omit(themeResultSchema, { id: true }))),
  change('acceptance', z.partial(z.omit(acceptanceSchema, { id: true }))),
  change('carried', z.partial(z.omit(carriedSchema, { id: true }))),
])

/** Puts an attendance back as it was, history included. Only inverses use it: a new change goes through `change`, which keeps history. */
const replaceSchema = z.strictObject({ kind: z.literal('replace'), of: z.literal('attendance'), item: attendanceSchema })

const setFieldsSchema = z.strictObject({ kind: z.literal('set-fields'), changes: z.partial(meetingFieldsSchema) })
const removeSchema = z.strictObject({ kind: z.literal('remove'), of: itemKindSchema, id: idSchema })
const moveSchema = z.strictObject({ kind: z.literal('move'), of: itemKindSchema, id: idSchema, index: indexSchema })

/** One change of one thing. */
export const simpleCommandSchema = z.union([setFieldsSchema, addSchema, changeSchema, removeSchema, moveSchema, replaceSchema])
/** See {@link simpleCommandSchema}. */
export type SimpleCommand = Immutable<z.infer<typeof simpleCommandSchema>>

/** A change of a meeting: one thing, or several that succeed or fail together. Data only; `applyCommand` gives it its meaning. */
export const commandSchema = z.union([
  simpleCommandSchema,
  z.strictObject({ kind: z.literal('batch'), commands: z.array(simpleCommandSchema).check(z.maxLength(50_000)) }),
])
/** See {@link commandSchema}. */
export type Command = Immutable<z.infer<typeof commandSchema>>

/** What a person did, for the names of undo and redo. */
export const ACTION_LABELS = [
  'edit',
  'add',
  'remove',
  'move',
  'accept',
  'accept-many',
  'reject',
  'reopen',
  'add-source',
  'set-attendance',
  'new-edition',
  'set-stance',
  'fill-stances',
  'import-table',
  'import-calendar',
  'accept-finding',
  'note',
  'use-point',
  'take-over',
  'carry-over',
] as const

/** A command with the name under which a person will find it in "Undo": label and what it was about ("Paris"). */
export const actionSchema = z.strictObject({ label: z.enum(ACTION_LABELS), subject: lineSchema, command: commandSchema })
/** See {@link actionSchema}. */
export type Action = Immutable<z.infer<typeof actionSchema>>

/** Several commands as one; a single one stays itself. */
export function batch(commands: readonly SimpleCommand[]): Command {
  const [only, ...rest] = commands
  return only && rest.length === 0 ? only : { kind: 'batch', commands }
}
