/** Characters that fit on one line of running text in a book; A4 and Letter differ by little. */
export const CHARACTERS_OF_A_LINE = 65

/** Characters that fit on one line of a point, which leaves room beside it for whether it may be said. */
export const CHARACTERS_OF_A_POINT = 55

/** Words that fit on one side of a book, with headings and space between paragraphs. */
export const WORDS_OF_A_SIDE = 450
