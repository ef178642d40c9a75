/** Small signs of a cell, as lines in a box of 12 by 12; each is told in words by the legend and read aloud with the cell. */
export const CELL_MARKS = {
  /** A bar across a circle: no entry. */
  redLine: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6zM3.6 6h4.8',
  /** An arrow through a line. */
  crosses: 'M1.2 7h9.6M6 11V1.5M3.4 4L6 1.5L8.6 4',
  /** A dot between brackets. */
  inside: 'M3.6 1.5H1.5v9h2.1M8.4 1.5h2.1v9H8.4M6 5.9v.2',
} as const

export type CellMark = keyof typeof CELL_MARKS
