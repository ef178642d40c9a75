/** The largest file an archive may hold, in bytes, inflated. */
export const MAX_ENTRY_BYTES = 50 * 1024 * 1024

/** The most all files of an archive together may hold, in bytes, inflated. */
export const MAX_TOTAL_BYTES = 100 * 1024 * 1024

/** The most files an archive may hold. */
export const MAX_ENTRIES = 2_000

/** The most an entry may grow when it is inflated; Deflate cannot do more than 1,032. */
export const MAX_RATIO = 200
