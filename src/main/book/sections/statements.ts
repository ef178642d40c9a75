import type { Bracket } from '../../../shared/domain/bracket'
import { JUDGEMENT_KINDS, type Judgement } from '../../../shared/domain/judgement'
import { findItem } from '../../../shared/domain/meeting'
import type { Statement, StatementGroup } from '../model-parts'
import { asSentence } from '../printable'
import { fill } from '../wording'
import type { Desk } from './desk'
import { confidenceSentences, likelihoodText } from './likelihoods'
import { partyName } from './party-name'
import { plain } from './rows'

/** The statements about a theme: facts, then assumptions, then judgements, never mixed (ICD 203). */
export function createJudgementGroups(desk: Desk, themeId: string): readonly StatementGroup[] {
  const own = desk.meeting.lists.judgement.filter((each) => each.themeId === themeId)
  return JUDGEMENT_KINDS.flatMap((kind) => {
    const items = own.filter((each) => each.kind === kind).map((each) => statement(desk, each))
    return items.length === 0 ? [] : [{ label: desk.wording.words.matters.judgementKinds[kind], items, names: [], more: '' }]
  })
}

function statement({ notes, wording }: Desk, { id, kind, text, likelihood, confidence }: Judgement): Statement {
  const fields = ['text', 'likelihood', 'confidence'] as const
  const cited = notes.cite(text, ...fields.map((field) => ({ kind: 'judgement', id, field }) as const))
  if (kind !== 'judgement') return { name: '', ...cited, details: [] }
  const { matters } = wording.words
  const likely = likelihood ? [fill(matters.likelihood, { likelihood: likelihoodText(wording, likelihood) })] : []
  return { name: '', ...cited, details: [...likely, ...confidenceSentences(wording, confidence)] }
}

/** What is not agreed in the draft wording: who holds it, what could stand instead, what we are to do. Null where nothing is bracketed. */
export function createBracketGroup(desk: Desk, themeId: string): StatementGroup | null {
  const items = desk.meeting.lists.bracket.filter((each) => each.themeId === themeId).map((each) => bracketStatement(desk, each))
  return items.length === 0 ? null : { label: desk.wording.words.matters.labels.brackets, items, names: [], more: '' }
}

function bracketStatement(desk: Desk, { text, holderIds, alternative, instruction }: Bracket): Statement {
  const { matters } = desk.wording.words
  const details = [
    heldBy(desk, holderIds),
    alternative ? fill(matters.instead, { text: asSentence(alternative) }) : '',
    instruction ? fill(matters.instruction, { text: asSentence(instruction) }) : '',
  ]
  return { name: `[${text}]`, ...plain(''), details: details.filter(Boolean) }
}

function heldBy({ meeting, wording }: Desk, ids: readonly string[]): string {
  const { matters } = wording.words
  const names = ids.flatMap((id) => findItem(meeting, 'party', id) ?? []).map((party) => partyName(wording, party))
  return names.length === 0 ? matters.heldByNobody : fill(matters.heldBy, { names: wording.list(names) })
}
