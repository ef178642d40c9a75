import { freezeExtracted } from '../frozen-text'
import { headOf } from '../head'
import type { SourceReader } from '../reading'
import { rtfText } from './rtf-text'

const EXTRACTOR = { name: 'rtf', version: '1' }

/** Rich Text Format (version 1.9.1): seven-bit text, in which letters beyond ASCII are written out. */
export const rtfReader: SourceReader = {
  accepts: (bytes) => headOf(bytes).trimStart().startsWith('{\\rtf'),
  read: (bytes) => {
    const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return { text: freezeExtracted(asParagraphs(rtfText(rtf))), encoding: '', extractor: EXTRACTOR }
  },
}

const ITEM = /^(?:- |\d{1,3}[.)] )/u

/** A line of RTF is a paragraph; rows of tables end in a bar that parts nothing; marks of lists are as in other formats. */
function asParagraphs(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/ +/gu, ' ')
        .trim()
        .replace(/(?: ?\|)+$/u, '')
        .replace(/^[·•▪§\uf0b7] ?/u, '- '),
    )
    .reduce((joined, line, index, lines) => joined + (index === 0 ? '' : distance(lines[index - 1] ?? '', line)) + line, '')
}

/** Rows of a table stand together, and so do items of a list. */
function distance(before: string, line: string): string {
  const isClose = (before.includes(' | ') && line.includes(' | ')) || (ITEM.test(before) && ITEM.test(line))
  return isClose ? '\n' : '\n\n'
}
