/** Days after which what somebody has said is looked at again. */
export const STALE_AFTER_DAYS = 14
