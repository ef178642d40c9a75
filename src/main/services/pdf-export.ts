import { basename } from 'node:path'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { BookResult, CompiledBook } from '../book/engine'
import type { Pictures } from '../book/pictures'
import type { PrintModel } from '../book/print-model'
import { writeOnceDurably } from '../storage/durable-file'
import { describeDiskProblem } from './storage-problems'

/** Where an export stands. */
export type ExportPhase = 'composing' | 'writing' | 'done'

/** A file that was written; null when the person chose no place. */
export type Exported = Result<{ readonly fileName: string; readonly pages: number } | null, Problem>

/** What makes pages of a model; may be stopped. */
export interface Compositor {
  readonly compile: (model: PrintModel, attachment: Uint8Array, pictures?: Pictures) => Promise<BookResult>
  readonly cancel: () => void
}

/** What an export works with. */
export interface ExportDesk {
  /** Asks the person for a place, proposing a file name; null when none was chosen. */
  readonly chooseTarget: (proposed: string) => Promise<string | null>
  readonly onPhase: (meetingId: string, phase: ExportPhase) => void
}

/** Asks for a place, makes the pages, and replaces the file there whole or not at all. */
export async function exportPdf(
  desk: ExportDesk,
  meetingId: string,
  proposed: string,
  compose: () => Promise<Result<CompiledBook, Problem>>,
): Promise<Exported> {
  const target = await desk.chooseTarget(proposed)
  if (target === null) return succeed(null)
  desk.onPhase(meetingId, 'composing')
  const exported = await composeInto(target, compose, () => desk.onPhase(meetingId, 'writing'))
  desk.onPhase(meetingId, 'done')
  return exported
}

async function composeInto(
  target: string,
  compose: () => Promise<Result<CompiledBook, Problem>>,
  onWriting: () => void,
): Promise<Exported> {
  const book = await compose()
  if (!book.ok) return book
  onWriting()
  const written = await writeBook(target, book.value)
  return written.ok ? succeed({ fileName: basename(target), pages: book.value.pages }) : written
}

/** Writes pages to a place a person has chosen, whole or not at all. */
export async function writeBook(target: string, { pdf }: CompiledBook): Promise<Result<null, Problem>> {
  const written = await writeOnceDurably(target, pdf)
  return written.ok ? succeed(null) : fail(describeDiskProblem(written.problem))
}
