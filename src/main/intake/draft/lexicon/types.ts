import type { Language } from '../text/language'

/** What a phrase of a lexicon tells the rules. Each cue is explained where its rules live. */
export type Cue =
  | 'role' | 'weakRole' | 'roleModifier' | 'roleLink' | 'roleOf' | 'honorific' | 'institution' | 'theCountry'
  | 'article' | 'function' | 'and' | 'contrast' | 'negation' | 'pronoun' | 'we' | 'cancelled'

  | 'event' | 'meet' | 'gather' | 'past' | 'veto' | 'locative' | 'relativeDate'
  | 'attend' | 'absent' | 'tentative' | 'represented' | 'standIn' | 'reason'
  | 'host' | 'approximator' | 'countNoun' | 'themeNoun' | 'include' | 'agenda' | 'discuss' | 'focus'
  | 'supports' | 'opposes' | 'conditional' | 'undecided' | 'states' | 'commits' | 'say' | 'according' | 'agent' | 'party' | 'anonymous'
  | 'companion' | 'otherMeeting' | 'timeWord' | 'clause' | 'partial' | 'partNoun'
  | 'country' | 'adjective' | 'city' | 'body' | 'bodyAlias' | 'passive' | 'present' | 'titleLink' | 'relative' | 'month' | 'weekday' | 'number' // prettier-ignore

/** Phrases of one meaning with a sentence that shows them at work; the sentence runs as a test. */
export interface Entry {
  readonly cue: Cue
  /**
   * What the rules need besides the cue: a code, a number, or the side on which the people stand: "X skips" (before),
   * "absence of X" (after), "without X" (next), "X met Y" (both).
   */
  readonly value: string
  readonly phrases: readonly string[]
  readonly example: string
}

/** Endings that give any longer capitalised word a cue. */
interface Compound {
  readonly cue: Cue
  readonly endings: readonly string[]
}

/** A verb whose particle stands at the end of the clause: "sagte wegen eines Streiks ab". */
interface SeparableVerb {
  readonly cue: Cue
  readonly value: string
  readonly verbs: readonly string[]
  readonly particle: string
}

/** All that the rules know of one language. */
export interface Lexicon {
  readonly language: Language
  readonly entries: readonly Entry[]
  /** Number words from one upwards; alternatives of one number are separated by a slash. */
  readonly numbers: readonly string[]
  /** Endings of compounds that mean the same as the word alone: "Sondergipfel"; for languages that write compounds as one word. */
  readonly compounds?: readonly Compound[]
  readonly separableVerbs?: readonly SeparableVerb[]
}

/** Makes an entry; phrases are separated by `|`, words may end in `*` or `~` (see PhraseTrie). */
export function entry(cue: Cue, phrases: string, example: string, value = ''): Entry {
  return { cue, value, phrases: phrases.split('|').map((phrase) => phrase.trim()), example }
}
