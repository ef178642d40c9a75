import {
  CARRY_PARTS,
  proposeCarrying,
  selectKept,
  type CarryChoice,
  type CarryPart,
  type CarryPurpose,
} from '../../../../shared/domain/carry-over'
import type { Meeting } from '../../../../shared/domain/meeting'

/** One thing that can be ticked, and how many things of its kind come with it. */
interface CarryLine {
  readonly part: CarryPart
  readonly count: number
  readonly isOn: boolean
}

/** Choosing what a new briefing takes over of an earlier one. The numbers are those of what would really come. */
export class CarryChoosing {
  choice: CarryChoice
  readonly lines: readonly CarryLine[]
  /** All things that are ticked and come. */
  readonly total: number
  readonly from: Meeting

  constructor(from: Meeting, purpose: CarryPurpose, title: string) {
    this.from = from
    this.choice = $state.raw(proposeCarrying(from, purpose, title))
    const kept = $derived(selectKept(from, { ...this.choice, parts: CARRY_PARTS }))
    this.lines = $derived(CARRY_PARTS.map((part) => ({ part, count: kept.get(part)?.size ?? 0, isOn: this.choice.parts.includes(part) })))
    const coming = $derived(selectKept(from, this.choice))
    this.total = $derived([...CARRY_PARTS, 'theme' as const].reduce((sum, kind) => sum + (coming.get(kind)?.size ?? 0), 0))
  }

  setTitle(title: string): void {
    this.choice = { ...this.choice, title }
  }

  /** Positions mean nothing without their parties, and bilaterals neither; ticking one ticks those, too. */
  setPart(part: CarryPart, isOn: boolean): void {
    const needed: readonly CarryPart[] = isOn && NEEDS_PARTIES.has(part) ? [part, 'party'] : [part]
    const others = this.choice.parts.filter((each) => !needed.includes(each) && (isOn || part !== 'party' || !NEEDS_PARTIES.has(each)))
    this.choice = { ...this.choice, parts: isOn ? [...others, ...needed] : others }
  }

  setTheme(id: string, isOn: boolean): void {
    const others = this.choice.themeIds.filter((each) => each !== id)
    this.choice = { ...this.choice, themeIds: isOn ? [...others, id] : others }
  }
}

const NEEDS_PARTIES: ReadonlySet<CarryPart> = new Set<CarryPart>(['position', 'bilateral'])
