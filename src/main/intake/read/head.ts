const HEAD = 4_096

/** The first 4,096 bytes as Latin-1, without a byte order mark: enough to tell kinds of text apart by their ASCII. */
export function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString('latin1')
  return withoutMark(head)
}

/** In UTF-16 every other byte of ASCII is zero. */
function withoutMark(head: string): string {
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return head.slice(2).replaceAll('\0', '')
  return head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head
}
