import type { Bracket } from '../../../../shared/domain/bracket'

/** The longest text a bracket is known by, in UTF-16 units. */
const MOST_CHARACTERS = 500

/** Words in brackets of a draft, with what is known about them. */
export interface BracketRow {
  readonly text: string
  /** Null while nothing is known about it. */
  readonly bracket: Bracket | null
  /** The words still stand in the draft. */
  readonly isInWording: boolean
}

/** The words inside [brackets], each once, in the order in which they begin; brackets inside brackets count as well. */
export function findBrackets(wording: string): readonly string[] {
  const found: { readonly start: number; readonly text: string }[] = []
  const open: number[] = []
  for (let at = 0; at < wording.length; at += 1) {
    if (wording[at] === '[') open.push(at)
    const start = wording[at] === ']' ? open.pop() : undefined
    if (start !== undefined)
      found.push({
        start,
        text: wording
          .slice(start + 1, at)
          .trim()
          .slice(0, MOST_CHARACTERS),
      })
  }
  const texts = found.toSorted((left, right) => left.start - right.start).map(({ text }) => text)
  return [...new Set(texts.filter(Boolean))]
}

/** The brackets of a draft, then those that have left it and of which something is still known. */
export function bracketRows(wording: string, brackets: readonly Bracket[]): readonly BracketRow[] {
  const texts = findBrackets(wording)
  const standing = texts.map((text) => ({ text, bracket: brackets.find((each) => each.text === text) ?? null, isInWording: true }))
  const known = new Set(standing.map(({ bracket }) => bracket?.id))
  const left = brackets.filter(({ id }) => !known.has(id)).map((bracket) => ({ text: bracket.text, bracket, isInWording: false }))
  return [...standing, ...left]
}

/** Brackets whose words a new draft has changed in their place: as many brackets as before, others in the same places. */
export function renamedBrackets(
  before: string,
  after: string,
  brackets: readonly Bracket[],
): readonly { readonly id: string; readonly text: string }[] {
  const [old, fresh] = [findBrackets(before), findBrackets(after)]
  if (old.length !== fresh.length) return []
  return old.flatMap((text, place) => {
    const bracket = brackets.find((each) => each.text === text)
    const now = fresh[place]
    return bracket && now !== undefined && now !== text && !fresh.includes(text) && !old.includes(now)
      ? [{ id: bracket.id, text: now }]
      : []
  })
}
