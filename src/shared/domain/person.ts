import * as z from 'zod/mini'
import { idSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/** Somebody who matters to the meeting, present or not. At least one of name and post is filled ("the Foreign Secretary"). */
export const personSchema = z.strictObject({
  id: idSchema,
  /** Without honorific. */
  name: lineSchema,
  /** Form of address or rank that stands before the name: "General". */
  honorific: lineSchema,
  /** The office held: "Secretary General". */
  post: lineSchema,
  /** The delegation; null while it is not known. */
  partyId: z.nullable(idSchema),
  /** Three lines at most in the book. */
  biography: proseSchema,
})
/** See {@link personSchema}. */
export type Person = Immutable<z.infer<typeof personSchema>>

/** How the person is called where there is room for one line: honorific and name, or the post when no name is known. */
export function nameOf(person: Person): string {
  return [person.honorific, person.name || person.post].filter(Boolean).join(' ')
}
