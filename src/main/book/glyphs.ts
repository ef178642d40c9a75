import { create } from 'fontkit'
import type { PrintModel } from './print-model'
import { codeOf } from './printable'

/** A character that none of the book's faces can print. */
export interface MissingGlyph {
  /** `U+1F600`. */
  readonly code: string
  readonly character: string
  /** Where in the book it stands first: "participants › 2 › people › 1 › name". */
  readonly path: string
  /** The text around it, at most 60 characters. */
  readonly context: string
}

/** Finds what the faces cannot print: the engine would leave it out without a word. */
export interface GlyphCheck {
  /** Each missing character once, in the order of the book. */
  readonly find: (model: PrintModel) => readonly MissingGlyph[]
}

/** Characters that print nothing and need no glyph: soft hyphen, joiners, variation selectors (Unicode: Default_Ignorable_Code_Point). */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u
const CONTEXT = 60
/** Steps of a path that tell a reader nothing. */
const STRUCTURE: ReadonlySet<string> = new Set(['items', 'text', 'paragraphs'])

/**
 * The check for a set of faces. A character counts as covered when some family has it in every one of its faces, because the template
 * lets one family stand in for the other, but never leaves regular, italic and semibold.
 */
export function createGlyphCheck(fonts: readonly Uint8Array[]): GlyphCheck {
  const covered = coverageOf(fonts)
  const isMissing = (character: string) => !covered.has(character.codePointAt(0) ?? 0) && !IGNORABLE.test(character)
  return {
    find: (model) => {
      const found = new Map<string, MissingGlyph>()
      for (const [path, text] of stringsOf(model, [])) {
        for (const character of text.normalize('NFC')) {
          if (isMissing(character) && !found.has(character)) found.set(character, missing(character, path, text))
        }
      }
      return [...found.values()]
    },
  }
}

function coverageOf(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const families = new Map<string, readonly number[]>()
  for (const bytes of fonts) {
    const { family, characters } = readFace(bytes)
    const known = families.get(family)
    families.set(family, known ? known.filter((character) => characters.has(character)) : [...characters])
  }
  return new Set([...families.values()].flat())
}

/** Family by PostScript name, "SourceSerif4" of "SourceSerif4-SemiBold": the plain family name contains the weight. */
function readFace(bytes: Uint8Array): { readonly family: string; readonly characters: ReadonlySet<number> } {
  const font = create(Buffer.from(bytes))
  if (!('characterSet' in font)) throw new Error('a font of the book is a collection; single faces are expected')
  return { family: font.postscriptName.split('-')[0] ?? '', characters: new Set(font.characterSet) }
}

function* stringsOf(value: unknown, path: readonly string[]): Generator<readonly [path: readonly string[], text: string]> {
  if (typeof value === 'string') yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) yield* stringsOf(item, [...path, Array.isArray(value) ? String(Number(key) + 1) : key])
}

function missing(character: string, path: readonly string[], text: string): MissingGlyph {
  const characters = Array.from(text.normalize('NFC'))
  const at = characters.indexOf(character)
  const context = characters.slice(Math.max(0, at - CONTEXT / 2), at + CONTEXT / 2).join('')
  return { code: codeOf(character), character, path: path.filter((step) => !STRUCTURE.has(step)).join(' › '), context }
}
