import type { Evidence } from '../../../../shared/domain/evidence'
import { seeFromMandate, type Mandate, type MandateView } from '../../../../shared/domain/mandate'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { Position, Stance } from '../../../../shared/domain/position'
import { createPositionTable, type PositionTable } from '../../../../shared/domain/position-lookup'
import type { Salience } from '../../text/stance-terms'

/** What a cell of the matrix shows at a glance. */
export interface CellFacts {
  readonly position: Position | undefined
  readonly stance: Stance
  readonly salience: Salience | null
  readonly hasRedLine: boolean
  /** Passages for and against. */
  readonly evidence: number
  /** Null while there is no mandate for the theme. */
  readonly view: MandateView | null
}

/** Everything the cells of the matrix need, looked up at once; made anew for each state of the meeting. */
export class MatrixFacts {
  readonly #positions: PositionTable
  readonly #evidence: ReadonlyMap<string, readonly Evidence[]>
  readonly #mandates: ReadonlyMap<string, Mandate>

  constructor(meeting: Meeting) {
    this.#positions = createPositionTable(meeting)
    this.#evidence = evidenceByPosition(meeting)
    this.#mandates = new Map(meeting.lists.mandate.map((mandate) => [mandate.themeId, mandate]))
  }

  cellAt(partyId: string, themeId: string): CellFacts {
    const position = this.#positions.positionAt(partyId, themeId)
    const mandate = this.#mandates.get(themeId)
    const marks = {
      salience: position?.salience ?? null,
      hasRedLine: Boolean(position?.redLine),
      evidence: this.evidenceAbout(position).length,
      view: mandate ? seeFromMandate(mandate, position) : position?.crossesOurRedLine ? ('crosses-red-line' as const) : null,
    }
    return { position, stance: position?.stance ?? 'unknown', ...marks }
  }

  evidenceAbout(position: Position | undefined): readonly Evidence[] {
    return (position && this.#evidence.get(position.id)) ?? []
  }

  mandateOf(themeId: string): Mandate | null {
    return this.#mandates.get(themeId) ?? null
  }
}

function evidenceByPosition({ lists }: Meeting): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>()
  for (const evidence of lists.evidence) {
    if (evidence.fact.kind !== 'position') continue
    const others = found.get(evidence.fact.id)
    if (others) others.push(evidence)
    else found.set(evidence.fact.id, [evidence])
  }
  return found
}
