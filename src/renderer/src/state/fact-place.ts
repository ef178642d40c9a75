import type { Fact } from '../../../shared/domain/evidence'
import type { Tab } from './router.svelte'

/** The element that shows a fact and takes the focus when somebody jumps to it. */
export function elementIdOf({ id, field }: Pick<Fact, 'id' | 'field'>): string {
  return `fact-${id}-${field}`
}

/** The tab on which a fact is edited. */
export function tabOf(kind: Fact['kind'], isMeetingPoint: boolean): Tab {
  switch (kind) {
    case 'meeting':
      return 'overview'
    case 'programme':
      return 'programme'
    case 'party':
    case 'person':
    case 'attendance':
    case 'bilateral':
      return 'people'
    case 'theme':
    case 'judgement':
      return 'themes'
    case 'commitment':
      return 'commitments'
    case 'position':
      return 'positions'
    case 'point':
      return isMeetingPoint ? 'overview' : 'themes'
  }
}
