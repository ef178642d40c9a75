import type { SherpaContract } from '../../shared/ipc/contract'
import type { OutputOf } from '../../shared/ipc/define'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { Desk } from '../services/desk'
import { createAppHandlers } from './app-handlers'
import { createBookHandlers } from './book-handlers'
import { createCommitmentHandlers } from './commitment-handlers'
import { createLibraryHandlers } from './library-handlers'
import { createMeetingHandlers } from './meeting-handlers'
import { createPictureHandlers } from './picture-handlers'
import { createProgrammeHandlers } from './programme-handlers'
import { createSourceHandlers } from './source-handlers'

/** A handler for every call of the contract. */
export function createHandlers(
  desk: Desk,
  chooseFiles: () => Promise<readonly string[]>,
  info: OutputOf<SherpaContract['app']['calls']['getInfo']>,
): Handlers<SherpaContract> {
  return {
    app: createAppHandlers(info, desk.settings, desk.startup),
    library: createLibraryHandlers(desk.library, desk.sources, desk.examples),
    meeting: createMeetingHandlers(desk.meetings),
    source: createSourceHandlers(desk.sources, desk.files, chooseFiles),
    picture: createPictureHandlers(desk.pictures),
    commitment: createCommitmentHandlers(desk.tables),
    programme: createProgrammeHandlers(desk.calendars),
    book: createBookHandlers(desk.books),
  }
}
