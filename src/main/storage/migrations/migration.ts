/** One step from a schema to the next. It is frozen once released: files written years ago still pass through it. */
export interface Migration {
  /** The schema it leads to; it takes bodies of the schema before. */
  readonly to: number
  /** What changed, in a few words with hyphens: the second half of the file name `NNNN-what.ts`. */
  readonly what: string
  /** Turns a body of the old schema into one of the new; pure. May throw when the body is not one of the old schema. */
  readonly migrate: (body: unknown) => unknown
}

/** The schema that files are written with today: counted, so that a new one cannot come without its migration. */
export function currentSchema(migrations: readonly Migration[]): number {
  return migrations.length + 1
}

/** A body of schema `from` as one of today's schema. */
export function migrate(migrations: readonly Migration[], from: number, body: unknown): unknown {
  return migrations.slice(from - 1).reduce((current, migration) => migration.migrate(current), body)
}
