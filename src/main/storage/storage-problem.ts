/**
 * What makes a stored file unusable. `missing`: only the previous save is there; `header`: not a file of this kind, or cut inside its
 * first line; `length`: cut short or grown; `hash`: some byte changed; `json` and `shape`: whole, but not what this program writes;
 * `reference`: something in it points nowhere; `identity`: the file of another meeting; `migration`: an old schema that could not be
 * brought up to date.
 */
export type Damage = 'missing' | 'header' | 'length' | 'hash' | 'json' | 'shape' | 'reference' | 'identity' | 'migration'

/** The program that holds a library: where it runs and since when (ISO 8601, UTC). */
export interface LockOwner {
  readonly host: string
  readonly pid: number
  readonly since: string
}

/** A failure of the disk that concerns one file; the code says what a person can do about it. */
export type DiskProblem =
  | { readonly code: 'disk-full' | 'read-only' | 'folder-gone' | 'no-access'; readonly file: string }
  | { readonly code: 'io-error'; readonly file: string; readonly errno: string }

/**
 * An expected failure of storage. Files are given by their name only, never by their path, so that a problem can be shown or logged
 * anywhere. Sentences for people are made from the code elsewhere.
 */
export type StorageProblem =
  | DiskProblem
  | { readonly code: 'not-found' | 'already-there' | 'ill-formed-text'; readonly file: string }
  | DamagedFile
  /** Written by a newer version of the program; it is left exactly as it is. */
  | { readonly code: 'newer-schema'; readonly file: string; readonly schema: number }
  /** Refused before writing, because it could not have been read back. */
  | { readonly code: 'unfit'; readonly file: string; readonly damage: Damage }
  | { readonly code: 'in-use'; readonly owner: LockOwner }

/**
 * Neither the file nor its previous save can be used; what was there now lies in the set-aside folder under `setAside`. With the damage
 * `reference` it lies where it was.
 */
export interface DamagedFile {
  readonly code: 'damaged'
  readonly file: string
  /** What the briefing was called when it was listed last; null for other files and when no list knew it. */
  readonly title: string | null
  readonly damage: Damage
  readonly setAside: string | null
}

/** A file was damaged and its previous save was opened instead; `setAside` is null when the disk did not let the damaged one be moved. */
export interface Recovery {
  readonly file: string
  readonly damage: Damage
  readonly setAside: string | null
}

/** Carries a problem through lowdb, whose adapters can only throw. Never leaves this folder. */
export class StorageFailure extends Error {
  readonly problem: StorageProblem

  constructor(problem: StorageProblem) {
    super(problem.code)
    this.problem = problem
  }
}
