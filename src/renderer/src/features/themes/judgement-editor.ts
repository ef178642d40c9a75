import type { Judgement } from '../../../../shared/domain/judgement'
import type { Confidence, LikelihoodScale } from '../../../../shared/domain/likelihood'
import type { Meeting } from '../../../../shared/domain/meeting'
import { addItem, changeItem, moveItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What an adviser does to the statements of one theme's background. */
export class JudgementEditor {
  readonly #open: OpenMeeting
  readonly #themeId: () => string
  readonly #newId: () => string

  constructor(open: OpenMeeting, themeId: () => string, newId: () => string) {
    this.#open = open
    this.#themeId = themeId
    this.#newId = newId
  }

  add(kind: Judgement['kind'], text: string): Promise<boolean> {
    const judgement = { id: this.#newId(), themeId: this.#themeId(), kind, text, likelihood: null, confidence: null }
    return this.#open.apply(addItem('judgement', judgement, text))
  }

  change(judgement: Judgement, changes: Partial<Omit<Judgement, 'id' | 'themeId'>>): Promise<boolean> {
    return this.#open.apply(changeItem('judgement', judgement.id, changes, changes.text ?? judgement.text))
  }

  /** Only a judgement carries a likelihood and a confidence; whoever makes it a fact lets go of both. */
  setKind(judgement: Judgement, kind: Judgement['kind']): Promise<boolean> {
    return this.change(judgement, kind === 'judgement' ? { kind } : { kind, likelihood: null, confidence: null })
  }

  setConfidence(judgement: Judgement, level: Confidence['level'] | null): Promise<boolean> {
    return this.change(judgement, { confidence: level === null ? null : { level, reason: judgement.confidence?.reason ?? '' } })
  }

  remove(judgement: Judgement): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'judgement', judgement.id, judgement.text))
  }

  moveTo(judgement: Judgement, neighbour: Judgement): Promise<boolean> {
    return this.#open.apply(moveItem(this.#open.meeting, 'judgement', judgement.id, neighbour.id, judgement.text))
  }
}

/** The scale this briefing speaks in: that of the latest judgement with a likelihood, otherwise ICD 203. */
export function usualScale({ lists }: Meeting): LikelihoodScale {
  return lists.judgement.findLast(({ likelihood }) => likelihood !== null)?.likelihood?.scale ?? 'icd203'
}
