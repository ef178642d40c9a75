/** Code pages of fonts by their character set (RTF 1.9.1, font table), as the decoder names them. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
/** Character sets that name no code page of their own: the document's holds. */
const NO_CODE_PAGE = 1

/** The code page of a font; null where the document's holds. */
export function codePageOfFont(charset: number): string | null {
  return charset === NO_CODE_PAGE ? null : (CHARSETS[charset] ?? null)
}

/** The decoder's name for a code page of Windows, which `\ansicpg` gives as a number. */
export function codePageName(number: number): string {
  return number === 65001 ? 'utf-8' : number === 10000 ? 'macintosh' : `cp${number}`
}
