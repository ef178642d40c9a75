import type { MeetingFields } from './meeting'

/**
 * Words a minute at which a prepared statement is read aloud, by language (BCP 47): rules of thumb, not measurements, for planning only.
 * English: 130, the lower half of the 120 to 160 that guides for speakers name. Languages with longer words need fewer of them for the
 * same matter and the same time, so German or Finnish lie lower. A meeting can set its own pace.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  en: 130,
  fr: 130,
  ro: 125,
  es: 125,
  it: 120,
  pt: 120,
  nl: 120,
  sv: 115,
  da: 115,
  no: 115,
  de: 110,
  el: 110,
  uk: 105,
  pl: 105,
  cs: 105,
  bg: 110,
  tr: 95,
  hu: 95,
  fi: 90,
}

/** For languages without a rule of thumb. */
const USUAL_WORDS_PER_MINUTE = 120

/**
 * What is left of the time for one's own words. Simultaneous interpreters follow 100 to 120 English words a minute in full (C. Li, "Coping
 * Strategies for Fast Delivery in Simultaneous Interpretation", JoSTrans 13, 2010), so the speaker slows down by a tenth; in consecutive
 * interpretation everything is said twice, which about halves it (second-hand).
 */
const OWN_SHARE: Readonly<Record<MeetingFields['interpretation'], number>> = { none: 1, simultaneous: 0.9, consecutive: 0.5 }

/** How fast the leader gets through a text at this meeting. */
export interface Pace {
  /** In words, without interpretation. */
  readonly wordsPerMinute: number
  /** The pace was set by hand, as against the usual one of the language. */
  readonly isOwn: boolean
  /** The part of the time that is left for one's own words: 1 without interpretation. */
  readonly ownShare: number
  readonly language: string
}

/** The pace at which the leader speaks at a meeting. */
export function paceOf({ speakingLanguage, wordsPerMinute, interpretation }: MeetingFields): Pace {
  return {
    wordsPerMinute: wordsPerMinute ?? WORDS_PER_MINUTE[speakingLanguage] ?? USUAL_WORDS_PER_MINUTE,
    isOwn: wordsPerMinute !== null,
    ownShare: OWN_SHARE[interpretation],
    language: speakingLanguage,
  }
}

/** Gives the whole seconds a text takes, interpretation included, rounded up; an empty text takes none. */
export function createStopwatch({ wordsPerMinute, ownShare, language }: Pace): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return (text) => {
    const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
    return Math.ceil((words * 60) / (wordsPerMinute * ownShare))
  }
}
