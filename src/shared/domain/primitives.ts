import * as z from 'zod/mini'

/** Recursively read-only view of a plain data type; every domain value is exposed through it. */
export type Immutable<T> = T extends Uint8Array
  ? T
  : T extends (infer Item)[]
    ? readonly Immutable<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Immutable<T[Key]> }
      : T

/** Identity of any stored thing: a ULID (26 characters of Crockford base 32, sortable by time of creation). */
export const idSchema = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))
/** See {@link idSchema}. */
export type Id = string

/** SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A single line a person types or reads: a name, a title, a place. At most 500 UTF-16 units; may be empty. */
export const lineSchema = z.string().check(z.maxLength(500))

/** A single line that says something: 1 to 500 UTF-16 units. */
export const filledLineSchema = z.string().check(z.minLength(1), z.maxLength(500))

/** A paragraph or several: at most 20,000 UTF-16 units. */
export const proseSchema = z.string().check(z.maxLength(20_000))

/** A calendar day as ISO 8601 `YYYY-MM-DD`, without a time zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

/** An instant as ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const instantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))

/** A language as a BCP 47 tag of a primary language only: `en`, `ro`, `fr`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}$/))

/** A state as its ISO 3166-1 alpha-2 code: `FR`, `GB`. */
export const countryCodeSchema = z.string().check(z.regex(/^[A-Z]{2}$/))

/** A whole number from zero to `max`, for counts that sources announce. */
export function countSchema(max: number): z.ZodMiniNumberFormat {
  return z.int().check(z.minimum(0), z.maximum(max))
}
