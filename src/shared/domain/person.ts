import * as z from 'zod/mini'
import { countSchema, daySchema, idSchema, languageSchema, lineSchema, proseSchema, sha256Schema, type Immutable } from './primitives'

/** The longer side of a kept photo, in pixels; larger ones are scaled down before they are kept. */
export const MAX_PHOTO_SIDE = 1_024

/**
 * A portrait. Its bytes are kept under their SHA-256 beside the sources: a JPEG that was drawn anew, so that nothing of the file it came
 * from is left but the picture.
 */
const photoSchema = z.strictObject({
  sha256: sha256Schema,
  width: z.int().check(z.minimum(1), z.maximum(MAX_PHOTO_SIDE)),
  height: z.int().check(z.minimum(1), z.maximum(MAX_PHOTO_SIDE)),
  byteLength: countSchema(2_000_000),
})
/** See {@link photoSchema}. */
export type Photo = Immutable<z.infer<typeof photoSchema>>

/** Somebody who matters to the meeting, present or not. At least one of name and post is filled ("the Foreign Secretary"). */
export const personSchema = z.strictObject({
  id: idSchema,
  /** Without honorific. */
  name: lineSchema,
  /** Title or rank that stands before the name: "General". */
  honorific: lineSchema,
  /** The office held: "Secretary General". */
  post: lineSchema,
  /** The delegation; null while it is not known. */
  partyId: z.nullable(idSchema),
  /** Three lines at most in the book. */
  biography: proseSchema,
  /** How the name is said, in whatever letters help the reader: "oor-SOO-la". */
  pronunciation: lineSchema,
  /** How the person is spoken to: "Mr President", "Excellency". */
  formOfAddress: lineSchema,
  /** Since when the post is held, as it is known: "May 2025". */
  postSince: lineSchema,
  /** Languages the person speaks. */
  languages: z.array(languageSchema).check(z.maxLength(20)),
  lastMet: z.nullable(daySchema),
  /** Where and on what occasion. */
  lastMetWhere: lineSchema,
  photo: z.nullable(photoSchema),
})
/** See {@link personSchema}. */
export type Person = Immutable<z.infer<typeof personSchema>>

/** A person of whom a name or a post, and perhaps the delegation, are known. */
export function createPerson(id: string, named: Pick<Person, 'name' | 'honorific' | 'post' | 'partyId'>): Person {
  const words = { biography: '', pronunciation: '', formOfAddress: '', postSince: '', lastMetWhere: '' }
  return { id, ...named, ...words, languages: [], lastMet: null, photo: null }
}

/** How the person is called where there is room for one line: honorific and name, or the post when no name is known. */
export function nameOf(person: Person): string {
  return [person.honorific, person.name || person.post].filter(Boolean).join(' ')
}
