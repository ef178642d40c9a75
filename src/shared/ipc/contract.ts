import * as z from 'zod/mini'
import { carryChoiceSchema } from '../domain/carry-over'
import { actionSchema } from '../domain/command'
import { MAX_TEXT_LENGTH } from '../domain/evidence'
import { personSchema } from '../domain/person'
import { countSchema, filledLineSchema, idSchema, lineSchema } from '../domain/primitives'
import { MAX_CALENDAR_BYTES, readCalendarSchema } from '../domain/programme-calendar'
import { MAX_SOURCE_BYTES } from '../domain/source'
import { TEMPLATE_NAMES } from '../domain/templates/template'
import { call, type Contract } from './define'
import { problemSchema } from './problem'
import { INTERFACE_LANGUAGES, settingsSchema } from './settings'
import { brokenEntrySchema, findingSchema, libraryEntrySchema, saveStateSchema, snapshotSchema, takenStepSchema } from './snapshot'

const nothing = z.null()
const theMeeting = z.strictObject({ meetingId: idSchema })
/** Bytes up to a limit. */
const bytes = (limit: number) => z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= limit)

/** What a reading of files led to: where they went, and what could not be read. */
const readFiles = z.strictObject({ meetingId: z.nullable(idSchema), problems: z.array(problemSchema).check(z.maxLength(1_000)) })

/** Where a source goes: into that meeting, or, with null, into a new one that is made for it. */
const destination = z.nullable(idSchema)
const addedSource = z.strictObject({ meetingId: idSchema, sourceId: idSchema, suggestions: countSchema(20_000) })
const pastedText = z.string().check(z.maxLength(MAX_TEXT_LENGTH * 10))
const MAX_BOOK_BYTES = 500 * 1024 * 1024

/** The largest table that can be brought in, in bytes. */
export const MAX_TABLE_BYTES = 5 * 1024 * 1024

/** The largest photo that is kept, in bytes; what a person chooses may be larger and is drawn anew. */
export const MAX_PHOTO_BYTES = 2_000_000

/** What a reader of the book will suffer from: a theme, by its number, that takes more than the two sides a brief may have. */
const bookWarningSchema = z.strictObject({ code: z.literal('theme-too-long'), theme: countSchema(20_000), pages: countSchema(100_000) })

/** What the menu and the keyboard ask of the window. */
export const MENU_COMMANDS = ['new-meeting', 'open-files', 'undo', 'redo', 'export-book', 'in-room', 'show-library', 'about'] as const

/**
 * The whole surface between the window and the main process; nothing else names a channel. Inputs and outputs are checked at run time
 * on the side of the main process, which trusts nothing that comes from the window.
 */
export const contract = {
  app: {
    calls: {
      getInfo: call(
        nothing,
        z.strictObject({ version: lineSchema, electron: lineSchema, platform: lineSchema, systemLanguage: z.enum(INTERFACE_LANGUAGES) }),
      ),
      getSettings: call(nothing, settingsSchema),
      setSettings: call(settingsSchema, settingsSchema),
      /** What happened before the window could listen: a meeting to show (from files given at the start) and problems to tell. */
      takeStartup: call(nothing, readFiles),
      /** The window takes the whole screen, or gives it back; the page itself may not. */
      setFullScreen: call(z.strictObject({ isOn: z.boolean() }), nothing),
    },
    events: {
      settingsChanged: settingsSchema,
      menuChosen: z.enum(MENU_COMMANDS),
      problemReported: problemSchema,
      meetingRequested: theMeeting,
    },
  },
  library: {
    calls: {
      list: call(nothing, z.array(libraryEntrySchema)),
      /** Briefings that are not opened before a person has looked at what is wrong with them. */
      listBroken: call(nothing, z.array(brokenEntrySchema)),
      /** What is wrong with such a briefing, and what a repair would do. */
      examine: call(theMeeting, z.strictObject({ findings: z.array(findingSchema) })),
      /** Repairs it; the file as it was is kept under the name that is given. */
      repair: call(theMeeting, z.strictObject({ keptAs: lineSchema })),
      create: call(z.strictObject({ title: filledLineSchema }), theMeeting),
      /** Makes a meeting in the form of a template, whose words are of that language. */
      createFromTemplate: call(
        z.strictObject({ title: filledLineSchema, template: z.enum(TEMPLATE_NAMES), language: z.enum(INTERFACE_LANGUAGES) }),
        theMeeting,
      ),
      /** Makes a meeting that begins with what was chosen of an earlier one. */
      createNext: call(z.strictObject({ meetingId: idSchema, choice: carryChoiceSchema }), theMeeting),
      /** Makes a meeting from the sample that comes with the application. */
      openSample: call(nothing, theMeeting),
      /** Makes a meeting of the filled example, whose positions are invented. */
      openExample: call(nothing, theMeeting),
      moveToBin: call(theMeeting, nothing),
      restore: call(theMeeting, nothing),
    },
    events: { listChanged: z.array(libraryEntrySchema) },
  },
  meeting: {
    calls: {
      open: call(theMeeting, snapshotSchema),
      apply: call(z.strictObject({ meetingId: idSchema, action: actionSchema }), takenStepSchema),
      undo: call(theMeeting, takenStepSchema),
      redo: call(theMeeting, takenStepSchema),
      /** Tries again to write what could not be saved. */
      saveNow: call(theMeeting, saveStateSchema),
    },
    events: {
      stepTaken: takenStepSchema,
      saveStateChanged: z.strictObject({ meetingId: idSchema, saveState: saveStateSchema }),
    },
  },
  source: {
    calls: {
      /** What was pasted, and the same with its formatting as HTML when the clipboard had it. */
      addText: call(
        z.strictObject({ meetingId: destination, title: lineSchema, text: pastedText, html: z.nullable(pastedText) }),
        addedSource,
      ),
      /** A dropped file: its bytes, never its path. */
      addFile: call(z.strictObject({ meetingId: destination, name: lineSchema, bytes: bytes(MAX_SOURCE_BYTES) }), addedSource),
      /** Lets a person choose files; null when nothing was chosen. */
      chooseFiles: call(z.strictObject({ meetingId: destination }), z.nullable(readFiles)),
      readText: call(
        z.strictObject({ meetingId: idSchema, sourceId: idSchema }),
        z.strictObject({ text: z.string().check(z.maxLength(MAX_TEXT_LENGTH)) }),
      ),
      /** Stops reading and drafting; what was not finished is not added. */
      cancel: call(nothing, nothing),
    },
    events: { readingChanged: z.strictObject({ fileName: lineSchema, isRunning: z.boolean() }) },
  },
  picture: {
    calls: {
      /** Keeps a photo the window has drawn anew; refused unless it is a JPEG with nothing in it but the picture. */
      keep: call(z.strictObject({ bytes: bytes(MAX_PHOTO_BYTES) }), z.strictObject({ photo: personSchema.shape.photo })),
      /** The photo of a person. */
      read: call(z.strictObject({ meetingId: idSchema, personId: idSchema }), z.strictObject({ bytes: bytes(MAX_PHOTO_BYTES) })),
    },
    events: {},
  },
  commitment: {
    calls: {
      /** Asks where and writes all commitments as CSV, titled in that language; null when the person chose nothing. */
      exportCsv: call(
        z.strictObject({ meetingId: idSchema, language: z.enum(INTERFACE_LANGUAGES) }),
        z.nullable(z.strictObject({ fileName: lineSchema, count: countSchema(20_000) })),
      ),
      /** Lets a person choose a table and gives its text, unread; null when nothing was chosen. */
      chooseTable: call(nothing, z.nullable(z.strictObject({ text: z.string().check(z.maxLength(MAX_TABLE_BYTES)) }))),
    },
    events: {},
  },
  programme: {
    calls: {
      /** Asks where and writes the programme as an iCalendar file, worded in that language; null when the person chose nothing. */
      exportCalendar: call(
        z.strictObject({ meetingId: idSchema, language: z.enum(INTERFACE_LANGUAGES) }),
        z.nullable(z.strictObject({ fileName: lineSchema, count: countSchema(20_000) })),
      ),
      /** Lets a person choose a calendar and reads it; null when nothing was chosen. Nothing is taken over yet. */
      chooseCalendar: call(theMeeting, z.nullable(readCalendarSchema)),
      /** Reads a calendar that was dropped. */
      readCalendar: call(z.strictObject({ meetingId: idSchema, name: lineSchema, bytes: bytes(MAX_CALENDAR_BYTES) }), readCalendarSchema),
    },
    events: {},
  },
  book: {
    calls: {
      /** The pages as they would be exported now. */
      preview: call(
        theMeeting,
        z.strictObject({ pdf: bytes(MAX_BOOK_BYTES), pages: countSchema(100_000), warnings: z.array(bookWarningSchema) }),
      ),
      /** Asks where and writes the file; null when the person chose nothing. */
      exportPdf: call(theMeeting, z.nullable(z.strictObject({ fileName: lineSchema, pages: countSchema(100_000) }))),
      cancelExport: call(nothing, nothing),
    },
    events: { exportProgressed: z.strictObject({ meetingId: idSchema, phase: z.enum(['composing', 'writing', 'done']) }) },
  },
  readout: {
    calls: {
      /** The pages of the readout as they would be exported now. */
      preview: call(theMeeting, z.strictObject({ pdf: bytes(MAX_BOOK_BYTES), pages: countSchema(100_000) })),
      /** Asks where and writes the file; null when the person chose nothing. */
      exportPdf: call(theMeeting, z.nullable(z.strictObject({ fileName: lineSchema, pages: countSchema(100_000) }))),
      cancelExport: call(nothing, nothing),
    },
    events: { exportProgressed: z.strictObject({ meetingId: idSchema, phase: z.enum(['composing', 'writing', 'done']) }) },
  },
} as const satisfies Contract
/** See {@link contract}. */
export type SherpaContract = typeof contract
