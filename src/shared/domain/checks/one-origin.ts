import type { Check, Found } from './check'
import { foldWords } from '../fold-words'
import type { Evidence } from '../evidence'
import type { Ground } from './ground'

/** Several sources support a fact and all of them repeat one agency: they count as one. */
export const oneOrigin: Check = {
  name: 'one-origin',
  severity: 'warning',
  area: 'sources',
  kind: 'evidence',
  source: 'icd-206',
  find: findOneOrigin,
}

function findOneOrigin({ evidencedFacts, sourceOf }: Ground): readonly Found[] {
  return evidencedFacts.flatMap((evidence) => {
    const origin = sharedOrigin(evidence, (id) => sourceOf(id)?.origin ?? '')
    const [first] = evidence
    return origin === '' || !first
      ? []
      : [{ fact: first.fact, subject: '', values: { origin, stated: first.stated || first.anchor.exact } }]
  })
}

/** The one origin of two or more sources; empty when there are several, or when one is not known. */
function sharedOrigin(evidence: readonly Evidence[], originOf: (sourceId: string) => string): string {
  const sources = [...new Set(evidence.filter(({ bearing }) => bearing === 'for').map(({ sourceId }) => sourceId))]
  const origins = new Set(sources.map((id) => foldWords(originOf(id))))
  return sources.length > 1 && origins.size === 1 ? originOf(sources[0] ?? '').trim() : ''
}
