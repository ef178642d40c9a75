/** Characters that fit on one line of the leader's book, where points stand beside their marks; A4 and Letter differ by little. */
export const CHARACTERS_OF_A_LINE = 90

/** Words that fit on one side of a book, with headings and space between paragraphs. */
export const WORDS_OF_A_SIDE = 450
