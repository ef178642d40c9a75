import type { ProgrammeItem } from '../../../../shared/domain/programme'
import { m } from '../../../../messages/generated/messages'
import type { ProgrammeBoard } from './programme-board.svelte'
import { readMinutes, readTime } from '../../text/typed-time'

const LONGEST = 10_080
const DAY = 1_440

/** What is no time of day changes nothing, and that is said; nothing at all takes the time away. */
export async function changeTime(board: ProgrammeBoard, item: ProgrammeItem, text: string): Promise<void> {
  const time = text === '' ? null : readTime(text)
  if (text !== '' && time === null) board.tell(m.programme_time_refused({ text }))
  else await board.editor.change(item, { time })
}

/** As {@link changeTime}, for how long an item takes. */
export async function changeMinutes(board: ProgrammeBoard, item: ProgrammeItem, text: string): Promise<void> {
  await changeNumber(board, text, LONGEST, (minutes) => board.editor.change(item, { minutes }))
}

/** As {@link changeTime}, for how long it takes to get there. */
export async function changeMoveMinutes(board: ProgrammeBoard, item: ProgrammeItem, text: string): Promise<void> {
  await changeNumber(board, text, DAY, (moveMinutes) => board.editor.change(item, { moveMinutes }))
}

/** As {@link changeTime}, for how long somebody speaks. */
export async function changeSpeakerMinutes(board: ProgrammeBoard, item: ProgrammeItem, personId: string, text: string): Promise<void> {
  await changeNumber(board, text, DAY, (minutes) => {
    const speakers = item.speakers.map((each) => (each.personId === personId ? { ...each, minutes } : each))
    return board.editor.change(item, { speakers })
  })
}

async function changeNumber(
  board: ProgrammeBoard,
  text: string,
  most: number,
  change: (minutes: number | null) => Promise<boolean>,
): Promise<void> {
  const minutes = text === '' ? null : readMinutes(text, most)
  if (text !== '' && minutes === null) board.tell(m.programme_minutes_refused({ text }))
  else await change(minutes)
}
