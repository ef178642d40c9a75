import type { Result } from '../../shared/domain/result'
import type { Migration } from './migrations/migration'
import type { Damage } from './storage-problem'

/** A kind of file: its name in the header, how old ones are brought up to date, and what makes a body valid. */
export interface FileKind<Body> {
  readonly format: string
  /** From schema 1 on, without a gap: the schema of today is one more than there are migrations. */
  readonly migrations: readonly Migration[]
  /** Checks a body of today's schema completely. */
  readonly parse: (body: unknown) => Result<Body, Damage>
}
