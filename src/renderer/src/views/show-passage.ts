import type { Passage } from '../state/evidence'
import type { Router } from '../state/router.svelte'

/** Opens the source at the words of a passage. */
export function showPassage(router: Router, { evidence }: Passage): void {
  const { sourceId, anchor } = evidence
  router.showTab('sources', { kind: 'passage', sourceId, start: anchor.start, end: anchor.end })
}
