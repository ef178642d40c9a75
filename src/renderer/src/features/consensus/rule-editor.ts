import type { DecisionRule } from '../../../../shared/domain/decision-rule'
import type { Party } from '../../../../shared/domain/party'
import { changeItem, setFields } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { partyText } from '../../text/format'
import { ruleText } from '../../text/stance-terms'

/** What a qualified majority starts with: the shares of the Council of the European Union (65 % of the weight, 55 % of the parties). */
const QUALIFIED = { percent: 65, headsPercent: 55 } as const

/** How the meeting decides, and what the votes weigh; each call is one step of undo. */
export class RuleEditor {
  readonly #open: OpenMeeting

  constructor(open: OpenMeeting) {
    this.#open = open
  }

  choose(kind: DecisionRule['kind']): Promise<boolean> {
    return this.#set(kind === 'qualified-majority' ? { kind, ...QUALIFIED } : { kind })
  }

  /** A share outside of its limits, or no number, changes nothing. */
  setShare(rule: Extract<DecisionRule, { kind: 'qualified-majority' }>, key: 'percent' | 'headsPercent', text: string): Promise<boolean> {
    const share = numberOf(text)
    const least = key === 'percent' ? 1 : 0
    if (share === null || share < least || share > 100) return Promise.resolve(false)
    return this.#set({ ...rule, [key]: share })
  }

  setWeight(party: Party, text: string): Promise<boolean> {
    const weight = numberOf(text)
    if (weight === null || weight > 1_000_000) return Promise.resolve(false)
    return this.#open.apply(changeItem('party', party.id, { weight }, partyText(party)))
  }

  #set(decisionRule: DecisionRule): Promise<boolean> {
    return this.#open.apply(setFields({ decisionRule }, ruleText(decisionRule.kind)))
  }
}

/** A number as it is written here or there, with a comma or a point; null for anything else. */
function numberOf(text: string): number | null {
  const plain = text.trim().replace('%', '').trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
