import { anchorAt, type Anchor, type Evidence, type Fact } from '../../../shared/domain/evidence'
import { batch, type Action, type SimpleCommand } from '../../../shared/domain/command'
import type { Meeting } from '../../../shared/domain/meeting'
import { createPosition } from '../../../shared/domain/position'
import { createPositionTable } from '../../../shared/domain/position-lookup'

/** Words of a text, from the first to behind the last, in UTF-16 units. */
export interface Words {
  readonly start: number
  readonly end: number
}

/** The longest quotation a piece of evidence may hold. */
const LONGEST = 20_000

/** The chosen words without the blanks around them, as an anchor; null when nothing is left, or more than a quotation may hold. */
export function anchorOf(text: string, { start, end }: Words): Anchor | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = from + words.trim().length
  return to > from && to - from <= LONGEST ? anchorAt(text, from, to) : null
}

/**
 * The place in a text behind a place in a text field that shows it. A field holds every line end as one character (HTML, "API value"), so
 * that each CR LF before the place counts one more.
 */
export function placeInText(text: string, place: number): number {
  let at = 0
  for (let seen = 0; seen < place && at < text.length; seen += 1) at += text.startsWith('\r\n', at) ? 2 : 1
  return at
}

/** The next place where a text field says that, from `from` on and then from its beginning, whatever the case; null without one. */
export function findWords(text: string, wanted: string, from: number): Words | null {
  const needle = wanted
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')
  if (needle === '') return null
  const pattern = new RegExp(needle, 'giu')
  pattern.lastIndex = from
  const found = pattern.exec(text) ?? new RegExp(needle, 'iu').exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

/** What a passage is to support: a fact that is there, or the stance of a party on a theme of which nothing is recorded yet. */
export type Supported =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly name: string }
  | { readonly kind: 'cell'; readonly partyId: string; readonly themeId: string; readonly name: string }

/** A passage as chosen by hand. */
export interface ChosenPassage {
  readonly sourceId: string
  readonly anchor: Anchor
  readonly bearing: Evidence['bearing']
  readonly grade: Evidence['grade']
}

/** Ties the passage to what it supports, as one step; a position that is not recorded yet is recorded as not known. */
export function addPassage(meeting: Meeting, supported: Supported, passage: ChosenPassage, newId: () => string): Action {
  const known = supported.kind === 'fact' ? supported.fact : factOfCell(meeting, supported)
  const fact = known ?? { kind: 'position', id: newId(), field: 'stance' }
  const item: Evidence = { ...passage, id: newId(), fact, page: null, stated: '', attribution: null }
  const evidence = { kind: 'add', of: 'evidence', item, index: null } as const
  const commands = known || supported.kind === 'fact' ? [evidence] : [newPosition(fact.id, supported), evidence]
  return { label: 'add', subject: supported.name.slice(0, 500), command: batch(commands) }
}

type CellSupported = Extract<Supported, { kind: 'cell' }>

function factOfCell(meeting: Meeting, { partyId, themeId }: CellSupported): Fact | null {
  const position = createPositionTable(meeting).positionAt(partyId, themeId)
  return position ? { kind: 'position', id: position.id, field: 'stance' } : null
}

function newPosition(id: string, { partyId, themeId }: CellSupported): SimpleCommand {
  return { kind: 'add', of: 'position', item: createPosition(id, partyId, themeId, 'unknown'), index: null }
}
