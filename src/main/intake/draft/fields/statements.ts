import type { Cue } from '../lexicon/types'
import type { Hit } from '../match/trie'
import { wordsOf } from '../mentions/cast'
import { tokenSpan, type Claim, type ReadWithDates, type Reading } from '../reading'
import { hasCueAt, hitsOf, type Sentence } from '../text/document'
import { speakerOf, type Speaker } from './speaker'

const STANCES = ['supports', 'opposes', 'conditional', 'undecided', 'states'] as const
type StatementCue = (typeof STANCES)[number] | 'commits'
type StatementField = 'position' | 'commitment'
const LONGEST = 2_000
const MOST_IN_SENTENCE = 4
/** Two verbs of one speaker closer than this make one statement. */
const SAME_STATEMENT = 5

interface Statement {
  readonly hit: Hit<Cue>
  readonly speaker: Speaker
}

/** "support for" is a noun, "will be urged" has no speaker. */
function isNoStatement(sentence: Sentence, hit: Hit<Cue>, speaker: Speaker): boolean {
  if (hit.term.value === 'noun-like' && (!speaker.isNear || hasCueAt(sentence, 'roleLink', hit.to))) return true
  return hit.term.cue === 'states' && hasCueAt(sentence, 'passive', hit.from - 1)
}

/** The hits of all cues in order; of two that overlap the longer one ("must not" before "must"). */
function hitsIn(sentence: Sentence, cues: readonly StatementCue[]): readonly Hit<Cue>[] {
  const hits = cues.flatMap((cue) => hitsOf(sentence, cue)).sort((left, right) => right.to - right.from - (left.to - left.from))
  const kept: Hit<Cue>[] = []
  for (const hit of hits) if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  return kept.sort((left, right) => left.from - right.from)
}

function statementsIn(reading: Reading, read: ReadWithDates, cues: readonly StatementCue[]): readonly Statement[] {
  const found: Statement[] = []
  for (const hit of hitsIn(read.sentence, cues)) {
    const speaker = speakerOf(reading, read, hit)
    if (!speaker || isNoStatement(read.sentence, hit, speaker)) continue
    const last = found.at(-1)
    const isRepeated = last?.speaker.who === speaker.who && hit.from - last.hit.to < SAME_STATEMENT
    if (!isRepeated) found.push({ hit, speaker })
  }
  return found.slice(0, MOST_IN_SENTENCE)
}

function endOfClause(sentence: Sentence, from: number): number {
  let to = from
  while (to < sentence.tokens.length && !/^[.;!?]$/.test(sentence.tokens[to]?.lower ?? '')) to++
  return to
}

type Stance = 'supports' | 'opposes' | 'conditional' | 'undecided' | 'unclear'

function stanceOf(cue: Cue): Stance {
  if (cue === 'commits') return 'supports'
  return cue === 'supports' || cue === 'opposes' || cue === 'conditional' || cue === 'undecided' ? cue : 'unclear'
}

/** Which party and theme it is about, and how much by when, is for acceptance and the reader to decide. */
function valueOf(field: StatementField, who: string, what: string, cue: Cue): Claim['value'] {
  const statement = { who: who.slice(0, 500), countryCode: null, themeTitle: null, what: what.slice(0, LONGEST), stance: stanceOf(cue) }
  return field === 'position' ? { field, ...statement } : { field, ...statement, amount: null, unit: '', due: null, dueWords: '' }
}

function claimOf(reading: Reading, { sentence }: ReadWithDates, { hit, speaker }: Statement, field: StatementField): Claim {
  const what = wordsOf(reading.document.text, tokenSpan(sentence, hit.from, endOfClause(sentence, hit.to)))
  return {
    value: valueOf(field, speaker.who, what, hit.term.cue),
    sentence,
    spans: [tokenSpan(sentence, hit.from, hit.to)],
    confidence: speaker.isNear ? 0.7 : 0.6,
    rule: `${field}.${hit.term.cue}`,
    notes: ['speaker-guessed'],
  }
}

function findStatements(reading: Reading, cues: readonly StatementCue[], field: StatementField): readonly Claim[] {
  return reading.reads.flatMap((read) => statementsIn(reading, read, cues).map((statement) => claimOf(reading, read, statement, field)))
}

/** Sentences in which somebody takes a position; offered, never asserted. */
export function findPositions(reading: Reading): readonly Claim[] {
  return findStatements(reading, STANCES, 'position')
}

/** Sentences in which somebody promises something; offered, never asserted. */
export function findCommitments(reading: Reading): readonly Claim[] {
  return findStatements(reading, ['commits'], 'commitment')
}
