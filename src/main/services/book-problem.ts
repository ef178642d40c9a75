import { problem, type Problem } from '../../shared/ipc/problem'
import type { BookProblem } from '../book/engine'
import type { PrintModel } from '../book/print-model'

/** What a person is told when there are no pages of a model. */
export function describeBookProblem(cause: BookProblem, model: PrintModel): Problem {
  switch (cause.code) {
    case 'missing-glyphs':
      return problem('book-missing-glyphs', describeGlyphs(cause.items, model))
    case 'template-failed':
      return problem('book-refused', { message: cause.messages.join('\n').slice(0, 2_000) })
    case 'engine-stopped':
      return problem('book-stopped')
    case 'timed-out':
      return problem('book-too-slow')
    case 'cancelled':
      return problem('cancelled')
  }
}

type MissingGlyphs = Extract<BookProblem, { code: 'missing-glyphs' }>['items']

function describeGlyphs(items: MissingGlyphs, model: PrintModel): Problem['values'] {
  const lines = items
    .slice(0, 20)
    .map(({ character, code, path, context }) => `${character} (${code}) – ${placeOf(model, path)}: ${context}`)
  return { count: items.length, characters: lines.join('\n') }
}

/** The section of the book in its own words; what stands before the sections is known by the title. */
function placeOf(model: PrintModel, path: string): string {
  const [part = ''] = path.split(' › ')
  const section: unknown = Object.entries(model).find(([name]) => name === part)?.[1]
  const hasHeading = typeof section === 'object' && section !== null && 'heading' in section
  return hasHeading ? String(section.heading) : model.document.title
}
