import { headOf } from '../head'
import type { SourceReader } from '../reading'

/** A header field with its continuation lines (RFC 5322, 2.2). */
const FIELDS = /^(?:From [^\r\n]*\r?\n)?((?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$))+)/u

/** Messages (RFC 5322): what begins with header fields among which are a sender and one that only programs write. */
export const mailReader: SourceReader = {
  accepts: (bytes) => {
    const fields = FIELDS.exec(headOf(bytes))?.[1] ?? ''
    return /^(?:mime-version|message-id|received|return-path|delivered-to):/imu.test(fields) && /^[!-9;-~]+:/u.test(fields)
  },
  read: async (bytes) => (await import('./read-mail')).readMail(bytes),
}
