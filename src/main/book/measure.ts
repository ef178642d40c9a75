import type { BookWarning, CompiledBook } from './engine'

/** A brief has at most two sides (DoD read-ahead guidance 2014, FCO 1985). */
const MOST_SIDES = 2

/** What the template measures once all pages are set, under the label `<measure>`. */
export interface Measure {
  readonly pages: number
  /** How many sides each theme takes, as a fraction where it begins or ends inside a page. */
  readonly themes: readonly { readonly number: number; readonly sides: number }[]
}

/** The number of pages, and a warning for each theme that is too long. */
export function readMeasure(measure: Measure | undefined): Pick<CompiledBook, 'pages' | 'warnings'> {
  if (!measure) return { pages: 0, warnings: [] }
  const tooLong = measure.themes.filter(({ sides }) => sides > MOST_SIDES)
  return {
    pages: measure.pages,
    warnings: tooLong.map(({ number, sides }): BookWarning => ({ code: 'theme-too-long', theme: number, pages: Math.ceil(sides) })),
  }
}
