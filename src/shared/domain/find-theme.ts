import { foldWords } from './fold-words'
import type { Meeting } from './meeting'
import type { Theme } from './theme'

/** Finds the theme that some words name, or null when none or several could be meant. */
export type FindTheme = (words: string) => Theme | null

/** Finds themes by title or by number ("2", "2. Safe passage"); case and accents do not matter. */
export function createThemeFinder(meeting: Meeting): FindTheme {
  const byName = new Map<string, Theme | null>()
  const add = (name: string, theme: Theme) => byName.set(foldWords(name), byName.has(foldWords(name)) ? null : theme)
  meeting.lists.theme.forEach((theme, index) => {
    add(theme.title, theme)
    add(`${String(index + 1)}. ${theme.title}`, theme)
  })
  meeting.lists.theme.forEach((theme, index) => {
    const number = String(index + 1)
    if (!byName.has(number)) byName.set(number, theme)
  })
  return (words) => byName.get(foldWords(words)) ?? null
}

/** Words that are shorter say nothing about a matter. */
const SHORTEST_WORD = 4
/** Words that begin alike are forms of one word: "monitoring", "monitored". */
const STEM = 5
/** The part of the words of a title that has to be there. */
const ENOUGH = 0.5

/**
 * Finds the theme whose title a passage speaks of: at least half of the title's longer words have to be there in some form, at least two
 * unless the title has one only, and no other theme may fit as well. A guess, to be shown as one.
 */
export function guessTheme(meeting: Meeting, passage: string): Theme | null {
  const said = stemsOf(passage)
  const scored = meeting.lists.theme.map((theme) => ({ theme, score: scoreOf(stemsOf(theme.title), said) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const [only, ...others] = scored.filter(({ score }) => score === best && score > 0)
  return only && others.length === 0 ? only.theme : null
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)))
}

function scoreOf(title: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const shared = [...title].filter((stem) => said.has(stem)).length
  const isEnough = shared >= Math.min(2, title.size) && shared >= title.size * ENOUGH
  return isEnough ? shared / Math.max(1, title.size) : 0
}
