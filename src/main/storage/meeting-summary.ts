import * as z from 'zod/mini'
import { countSchema, daySchema, idSchema, instantSchema, lineSchema, type Immutable } from '../../shared/domain/primitives'
import type { StoredMeeting } from './meeting-file'

const summaryCountSchema = countSchema(20_000)

/** What the library shows of a meeting without opening it. */
export const meetingSummarySchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  place: lineSchema,
  dateWords: lineSchema,
  day: z.nullable(daySchema),
  counts: z.strictObject({
    people: summaryCountSchema,
    themes: summaryCountSchema,
    sources: summaryCountSchema,
    /** Suggestions nobody has decided on yet. */
    proposed: summaryCountSchema,
  }),
  /** The time of the last save. */
  updatedAt: instantSchema,
})
/** See {@link meetingSummarySchema}. */
export type MeetingSummary = Immutable<z.infer<typeof meetingSummarySchema>>

/** The summary of a stored meeting; follows from the file alone, so that the index can be made again. */
export function summarise({ meeting, savedAt }: StoredMeeting): MeetingSummary {
  const { title, place, dateWords, day } = meeting.fields
  const { person, theme, source, suggestion } = meeting.lists
  const proposed = suggestion.filter(({ state }) => state === 'proposed').length
  const counts = { people: person.length, themes: theme.length, sources: source.length, proposed }
  return { id: meeting.id, title, place, dateWords, day, counts, updatedAt: savedAt }
}
